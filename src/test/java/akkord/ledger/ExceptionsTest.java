package akkord.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the external link check lets pass. */
class ExceptionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final String ONE =
      """
      exceptions:
        - address: https://a.example/x#y
          reason: The ministry is moving its site.
          until: 2026-06-01
          by: K. B.
      """;

  private static SourceFile file(String text) {
    return new SourceFile(new SourcePath("exceptions.yaml"), text);
  }

  private static Exceptions read(String text) {
    var found = new Diagnostics();
    var exceptions = Exceptions.read(file(text), found);
    assertEquals(List.of(), found.sorted());
    return exceptions;
  }

  private static List<String> faults(String text) {
    var found = new Diagnostics();
    Exceptions.read(file(text), found);
    return shown(found.sorted());
  }

  private static List<String> shown(List<Diagnostic> findings) {
    return findings.stream()
        .map(f -> f.location() + " " + f.code().id() + ": " + f.message())
        .toList();
  }

  private static LinkedAddress failing(String address) {
    var at = Location.startOf(new SourcePath("page.md"));
    return new LinkedAddress(
        address,
        Optional.of(LinkRecord.first(address, History.observation("404"), TODAY)),
        Optional.of(new Diagnostic(DiagnosticCode.BROKEN_LINK, at, "it fails")));
  }

  private static LinkedAddress known(String address, String shown) {
    var record = LinkRecord.first(address, History.observation(shown), TODAY);
    return new LinkedAddress(address, Optional.of(record), Optional.empty());
  }

  private static List<String> apply(String text, LinkedAddress... links) {
    return shown(read(text).apply(List.of(links), TODAY));
  }

  @Test
  void aFindingIsLetPassUntilTheLastDay() {
    assertEquals(List.of(), apply(ONE, failing("https://a.example/x")));
  }

  @Test
  void otherFindingsAreKept() {
    assertEquals(
        List.of("page.md:1:1 broken-link: it fails"),
        apply(ONE, failing("https://a.example/x"), failing("https://a.example/x2")));
  }

  @Test
  void anExpiredExceptionHidesNothing() {
    assertEquals(
        List.of(
            "exceptions.yaml:4:12 expired-exception: the exception has expired on 2026-05-31; its"
                + " reason was: The ministry is moving its site.",
            "page.md:1:1 broken-link: it fails"),
        apply(ONE.replace("06-01", "05-31"), failing("https://a.example/x")));
  }

  @Test
  void anExceptionForAnAddressThatNobodyLinksToIsReported() {
    assertEquals(
        List.of(
            "exceptions.yaml:2:14 unused-exception: no page links to what the exception is about;"
                + " delete it, or correct it"),
        apply(ONE, known("https://b.example/", "ok")));
  }

  @Test
  void anExceptionForWhatIsWellIsReported() {
    assertEquals(
        List.of(
            "exceptions.yaml:2:14 unused-exception: all is well now with what the exception is"
                + " about; delete it"),
        apply(ONE, known("https://a.example/x", "ok")));
  }

  @Test
  void whatIsBlockedOrUnknownSaysNothingOfAnException() {
    assertEquals(List.of(), apply(ONE, known("https://a.example/x", "blocked")));
    assertEquals(
        List.of(),
        apply(ONE, new LinkedAddress("https://a.example/x", Optional.empty(), Optional.empty())));
  }

  @Test
  void onlyTheNamedFindingsAreLetPass() {
    var text = ONE.replace("    until", "    codes: [gone-link]\n    until");
    assertEquals(
        List.of("page.md:1:1 broken-link: it fails"), apply(text, failing("https://a.example/x")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/*, https://a.example/, true",
    "https://a.example/*, https://a.example/b/c?d=1, true",
    "https://a.example/*, https://a.example, false",
    "https://*.example/x, https://a.b.example/x, true",
    "https://*.example/x, https://a.example/xy, false",
    "https://*a*a, https://a, false",
    "https://*a*a, https://aa, true",
    "https://*b*a, https://ab, false",
    "https://a.example/?, https://a.example/x, false",
    "https://a.example/?, https://a.example/?, true",
    "https://a.example/(, https://a.example/(, true",
  })
  void aStarStandsForAnyCharacters(String pattern, String address, boolean isMeant) {
    assertEquals(isMeant, AddressPattern.parse(pattern).orElseThrow().matches(address));
  }

  @Test
  void noPatternTakesLong() {
    var pattern = AddressPattern.parse("https://" + "*a".repeat(990)).orElseThrow();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> pattern.matches("https://" + "a".repeat(1_900) + "b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          reason: The ministry is moving its site. | by2: x | 2:5 missing-key: exception of the link check lacks the key 'reason'
          until: 2026-06-01 | until: soon | 4:12 invalid-date: expected a day such as 2024-04-09, found 'soon'
          address: https://a.example/x#y | pattern: https://* | 2:14 invalid-value: expected an address in which * stands for any characters, such as https://example.org/*, found 'https://*'
          address: https://a.example/x#y | address: ftp://a | 2:14 invalid-address: expected a complete http or https address, found 'ftp://a'
          reason: The ministry is moving its site. | reason: ??? | 3:13 gap: a gap to fill in: expected text
          """)
  void mistakesAreReportedAtTheirPlace(String from, String to, String finding) {
    var faults = faults(ONE.replace(from, to).replace("by2", "#"));
    assertEquals(List.of("exceptions.yaml:" + finding), faults);
  }

  @Test
  void anAddressOrAPatternIsNeededAndNotBoth() {
    assertEquals(
        List.of(
            "exceptions.yaml:2:5 missing-key: the exception lacks the key 'address' or the key"
                + " 'pattern'"),
        faults(ONE.replace("address: https://a.example/x#y\n    ", "")));
    assertEquals(
        List.of(
            "exceptions.yaml:3:14 invalid-value: write either an address or a pattern, not both"),
        faults(ONE.replace("    reason", "    pattern: https://a.example/*\n    reason")));
  }

  @Test
  void aFileWithAMistakeLetsNothingPass() {
    var exceptions = Exceptions.read(file(ONE + "    whom: x\n"), new Diagnostics());
    assertEquals(
        List.of("page.md:1:1 broken-link: it fails"),
        shown(exceptions.apply(List.of(failing("https://a.example/x")), TODAY)));
  }

  @Test
  void anEmptyListLetsNothingPass() {
    assertEquals(List.of(), apply("exceptions: []\n"));
  }
}
