package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.report.OutsideLink.Standing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as the text of an issue. */
class MarkdownFormatTest {

  private static final RepositoryLinks LINKS = new RepositoryLinks("https://code.example/r/");
  private static final MarkdownFormat FORMAT =
      new MarkdownFormat("akkord links", List.of(Wording.ENGLISH), Optional.of(LINKS));

  @Test
  void tellsWhatToDoFirstThenTheWhole() {
    assertEquals(
        """
        ## akkord links

        **Errors\\: 2\\. Warnings\\: 1\\.**

        ### What to do first

        - **error** [`FILE:4:6`](https://code.example/r/FILE?plain=1#L4) `gone since 2026-05-01` Correct the id, or add the entry\\.
        - **warning** [`FILE:9:1`](https://code.example/r/FILE?plain=1#L9) `moved to https://a.example/new` CURE

        ### By state

        | state | addresses |
        |---|---|
        | gone | 1 |
        | moved | 1 |
        | ok | 1 |

        ### By source

        | source | address | state | since |
        |---|---|---|---|
        | `x` | `https://a.example/gone` | gone \\(404\\) | 2026-05-01 |
        | `y` | `https://a.example/gone` | gone \\(404\\) | 2026-05-01 |

        ### Further findings

        ### [`FILE`](https://code.example/r/FILE?plain=1#L1)

        - **error** [1:1](https://code.example/r/FILE?plain=1#L1) `wrong` Correct the id, or add the entry\\. (unknown-reference)

        """
            .replace("FILE", Findings.FILE.value())
            .replace("CURE", MarkdownText.plain(DiagnosticCode.EMPTY_HEADING.cure())),
        FORMAT.print(
            List.of(Findings.error(1, 1, 2, "wrong"), Outside.GONE, Outside.MOVED),
            Outside.of(Outside.gone(), Outside.moved(), Outside.well("https://b.example/"))));
  }

  @Test
  void withoutAddressesItIsTheListOfFindings() {
    assertEquals(
        "## akkord links\n\n**No errors and no warnings\\.**\n\n", FORMAT.print(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@everyone #1 https://evil.example",
        "</details><script>alert(1)</script>",
        "` | ` |",
        "a\n\n# b",
        "![x](//evil.example/p.png)",
        "| --- |"
      })
  void noTextOfOthersIsMarkup(String text) {
    var finding =
        new Diagnostic(
            DiagnosticCode.BROKEN_LINK, Location.startOf(new SourcePath(text)), "'%s'", text);
    var link =
        Outside.link("https://a.example/" + text, Standing.GONE, text, List.of(text), finding);
    var read =
        ReadMarkdown.of(
            new MarkdownFormat("akkord links", List.of(Wording.ENGLISH), Optional.empty())
                .print(List.of(finding), Outside.of(link)));
    assertEquals(List.of(), read.links());
    assertEquals(List.of(), read.html());
    assertEquals(
        List.of(), read.words().stream().filter(word -> word.matches(".*[@#].*")).toList());
  }

  @Test
  void itFitsIntoAnIssueHoweverMuchThereIs() {
    var links =
        IntStream.range(0, 3000)
            .mapToObj(i -> {
              var finding = Findings.error(i + 1, 1, 2, "gone: ü" + i);
              return Outside.link(
                  "https://a.example/" + i, Standing.GONE, "404", List.of("s" + i), finding);
            })
            .toList();
    var findings = links.stream().flatMap(link -> link.finding().stream()).toList();
    String text =
        new MarkdownFormat("akkord links", Wording.ENGLISH.andOthers(), Optional.of(LINKS))
            .print(findings, new OutsideLinks(links, 1));
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 65_536);
    assertTrue(text.contains("\nand "), "what is left out is counted");
    assertTrue(text.contains("und "), "in German too");
  }

  @Test
  void theSameKnowledgeGivesTheSameText() {
    var links = List.of(Outside.gone(), Outside.moved());
    assertEquals(
        FORMAT.print(List.of(Outside.GONE), new OutsideLinks(links, 1)),
        FORMAT.print(List.of(Outside.GONE), new OutsideLinks(links, 99)));
  }
}
