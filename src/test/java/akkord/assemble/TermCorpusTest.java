package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestTerm;
import akkord.fixture.TestText;
import akkord.location.Location;
import akkord.model.Entry;
import akkord.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds short texts in German and English against a glossary: {@code terms.tsv}. */
class TermCorpusTest {

  /** The line on which the only paragraph of a test's text starts. */
  private static final int FIRST_LINE = 10;

  private static final List<Term> GLOSSARY =
      Stream.of(
              TestTerm.of("framework", "Rahmenabkommen", "Framework Agreement")
                  .avoidGerman("Rahmenvertrag")
                  .parts("Rahmen", "Abkommen"),
              TestTerm.of("visit", "Offizieller Besuch", "Official Visit")
                  .avoidGerman("Staatsbesuch")
                  .avoidEnglish("state visit"),
              TestTerm.of("premier", "Premierminister", "Prime Minister")
                  .avoidGerman("Ministerpräsident"),
              TestTerm.of("computing", "Quantencomputing", "Quantum computing")
                  .avoidGerman("Quantum Computing"),
              TestTerm.of("accord", "Übereinkunft", "accord")
                  .avoidGerman("Abkommen", "Nation", "Sicht", "Rat", "MOA"),
              TestTerm.of("crewed", "bemannt / unbemannt", "crewed / uncrewed")
                  .avoidEnglish("manned", "unmanned"),
              TestTerm.of("export", "Exportkontrolle", "Export control")
                  .alsoGerman("Ausfuhrkontrolle"),
              TestTerm.of(
                  "new", "Kritische und neue Technologien", "Critical and emerging technologies"),
              TestTerm.of("ai", "Künstliche Intelligenz", "Artificial intelligence")
                  .alsoGerman("KI")
                  .alsoEnglish("AI"),
              TestTerm.of(
                      "ccfe",
                      "Koordinierungsausschuss für Fusionsenergie",
                      "Coordinating Committee on Fusion Energy")
                  .alsoEnglish("CCFE"),
              TestTerm.of("fusion", "Fusionsenergie", "Fusion energy").parts("Fusion", "Energie"),
              TestTerm.of("artemis", "Artemis", "Artemis"),
              TestTerm.of("deal", "Vereinbarung", "arrangement"),
              TestTerm.of("intent", "Absichtsmemorandum", "Memorandum of Intent")
                  .parts("Absicht", "Memorandum"),
              TestTerm.of("rover", "Rover mit Druckkabine", "Pressurized rover")
                  .alsoGerman("Druckrover"),
              TestTerm.of("sheet", "Fact Sheet", "Fact Sheet"))
          .map(TestTerm::build)
          .toList();

  /**
   * A pair of texts.
   *
   * @param findings such as {@code de! word} for one advised against, {@code de: word} for one
   *     without counterpart
   */
  record Case(String german, String english, String findings, String why) {
    @Override
    public String toString() {
      return why + ": " + german + " | " + english;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            TermCorpusTest.class.getResourceAsStream("/akkord/assemble/terms.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replace("\\n", "\n").split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsJustWhatTheGlossaryMinds(Case texts) {
    var rover = TestAgreement.named("rover");
    var entry = rover.text(DE, text("de", texts.german())).text(EN, text("en", texts.english()));
    var entries =
        Stream.concat(Stream.of(TestEntries.domain("space"), entry.build()), GLOSSARY.stream());
    var found =
        Checked.assembled(entries.toArray(Entry[]::new)).diagnostics().stream()
            .filter(finding -> finding.code() != DiagnosticCode.FIGURE_PARITY)
            .toList();
    assertEquals(
        texts.findings(),
        found.isEmpty()
            ? "-"
            : found.stream()
                .map(each -> shown(each, texts))
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  private static TestText text(String language, String words) {
    var text = TestText.in(language + ".md");
    return text.lines(words.split("\n", -1));
  }

  /** The words at the place of a finding, cut out of the text once more. */
  private static String shown(Diagnostic finding, Case texts) {
    var at = finding.location();
    boolean german = at.path().value().equals("de.md");
    boolean avoided = finding.code() == DiagnosticCode.AVOIDED_TERM;
    return (german ? "de" : "en")
        + (avoided ? "! " : ": ")
        + cut(german ? texts.german() : texts.english(), at);
  }

  private static String cut(String text, Location at) {
    var lines = text.split("\n", -1);
    int first = at.start().line() - FIRST_LINE;
    int last = at.end().line() - FIRST_LINE;
    return first == last
        ? lines[first].substring(at.start().column() - 1, at.end().column() - 1)
        : lines[first].substring(at.start().column() - 1)
            + " "
            + lines[last].substring(0, at.end().column() - 1);
  }
}
