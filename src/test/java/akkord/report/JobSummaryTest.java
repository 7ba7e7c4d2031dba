package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobSummaryTest {

  private static final Wording GERMAN = Wording.find("de").orElseThrow();
  private static final RepositoryLinks LINKS = new RepositoryLinks("https://code.example/r/");

  private static final String BOTH_LANGUAGES =
      """
      ## akkord check

      **Fehler\\: 1\\. Warnungen\\: 0\\.**

      Einträge\\: 7\\. Sprachen\\: de, en\\. Dateien\\: 9\\.

      ### [`FILE`](https://code.example/r/FILE?plain=1#L1)

      - **Fehler** [14:11](https://code.example/r/FILE?plain=1#L14) `; ist „space“ gemeint?` CURE (unknown-reference)
        - Hinweis [`FILE:2:1`](https://code.example/r/FILE?plain=1#L2) `there`

      <details lang="en"><summary>In English</summary>

      **Errors\\: 1\\. Warnings\\: 0\\.**

      Entries\\: 7\\. Languages\\: de, en\\. Files\\: 9\\.

      ### [`FILE`](https://code.example/r/FILE?plain=1#L1)

      - **error** [14:11](https://code.example/r/FILE?plain=1#L14) `; did you mean 'space'?` Correct the id, or add the entry\\. (unknown-reference)
        - note [`FILE:2:1`](https://code.example/r/FILE?plain=1#L2) `there`

      </details>

      """;

  @Test
  void tellsAllFindingsInBothLanguages() {
    var finding =
        new Diagnostic(
                DiagnosticCode.UNKNOWN_REFERENCE,
                Findings.place(14, 11, 16),
                Message.of("; did you mean '%s'?", "space"))
            .withNote(Findings.place(2, 1, 2), "there");
    var fact = Message.of("Entries: %s. Languages: %s. Files: %s.", "7", "de, en", 9);
    assertEquals(
        BOTH_LANGUAGES
            .replace("FILE", Findings.FILE.value())
            .replace("CURE", MarkdownText.plain(GERMAN.of(finding.code().cure()))),
        summary(List.of(finding), List.of(fact), JobSummary.MOST_BYTES));
  }

  @Test
  void saysSoWhereThereIsNothingToMend() {
    assertEquals(
        """
        ## akkord check

        **Keine Fehler und keine Warnungen\\.**

        <details lang="en"><summary>In English</summary>

        **No errors and no warnings\\.**

        </details>

        """,
        summary(List.of(), List.of(), JobSummary.MOST_BYTES));
  }

  @Test
  void filesWithErrorsComeFirst() {
    var findings =
        List.of(
            Findings.in("a.md", DiagnosticCode.REVIEW_OVERDUE),
            Findings.in("b.md", DiagnosticCode.REVIEW_OVERDUE),
            Findings.in("b.md", DiagnosticCode.RAW_HTML));
    var headings =
        summary(findings, List.of(), JobSummary.MOST_BYTES)
            .lines()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(6, 10))
            .toList();
    assertEquals(List.of("b.md", "a.md", "b.md", "a.md"), headings);
  }

  @Test
  void nothingInContentActsInIt() {
    String evil =
        "</details>\n\n# h\n@all #1 <img src=x onerror=y> [a](//evil.example)"
            + " https://evil.example `` ` ```` | $$ www.evil.example x@evil.example";
    var place = Location.startOf(new SourcePath("a](//evil.example)`@all<b>.md"));
    var finding = new Diagnostic(DiagnosticCode.RAW_HTML, place, evil).withNote(place, evil);
    var read = ReadMarkdown.of(summary(List.of(finding), List.of(), JobSummary.MOST_BYTES));
    assertEquals(
        List.of("<details lang=\"en\"><summary>In English</summary>", "</details>"), read.html());
    assertTrue(
        read.links().stream().allMatch(link -> link.startsWith("https://code.example/r/")),
        read.links().toString());
    assertTrue(
        read.words().stream().noneMatch(word -> word.matches(".*(evil|all|@|#|<|www).*")),
        read.words().toString());
  }

  @Test
  void countsWhatThereIsNoRoomFor() {
    var findings =
        IntStream.range(0, 5_000)
            .mapToObj(n -> Findings.in("content/" + n + ".md", DiagnosticCode.RAW_HTML))
            .toList();
    int most = 100_000;
    String summary = summary(findings, List.of(), most);
    int bytes = summary.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= most && bytes > 80_000, "bytes: " + bytes);
    long shown = summary.lines().filter(line -> line.startsWith("- **error")).count();
    assertTrue(summary.contains("And " + (5_000 - shown) + " more"), "shown: " + shown);
  }

  @Test
  void isLeftOutWhereThereIsNoRoomAtAll() {
    assertEquals("", summary(List.of(), List.of(), 100));
  }

  private static String summary(List<Diagnostic> findings, List<Message> facts, long most) {
    return new JobSummary("akkord check", List.of(GERMAN, Wording.ENGLISH), Optional.of(LINKS))
        .print(findings, facts, most);
  }
}
