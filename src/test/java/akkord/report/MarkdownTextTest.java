package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no domain 'spase'",
        "<script>alert(1)</script>",
        "[x](javascript:alert(1)) ![y](//evil.example/p.png)",
        "@maintainer #1 owner/repo#2 https://evil.example www.evil.example a@b.example",
        "`",
        "``",
        "`a` ``b``",
        "a`",
        " a ",
        "   ",
        "\\` \\",
        "| a | b |",
        "$x$ $$y$$ :tada:",
        "</details>",
        "<!--",
        "&amp; &#96; &lt;"
      })
  void codeShowsAnyTextAndNothingElse(String text) {
    var read = ReadMarkdown.of("- a " + MarkdownText.code(text) + " b");
    assertEquals(new ReadMarkdown(List.of("a ", " b"), List.of(text), List.of(), List.of()), read);
  }

  @Test
  void codeShowsWhatCannotBeSeenByItsNumber() {
    assertEquals("`a\\u{A}\\u{202E}b`", MarkdownText.code("a\n\u202Eb"));
  }

  @Test
  void codeShowsManyBackticksByTheirNumbers() {
    assertEquals("`" + "\\u{60}".repeat(90) + "`", MarkdownText.code("`".repeat(90)));
  }

  @Test
  void codeCutsAVeryLongText() {
    assertEquals("`" + "𝄞".repeat(1_000) + "…`", MarkdownText.code("𝄞".repeat(1_001)));
  }

  @Test
  void codeOfNothingIsNothing() {
    assertEquals("", MarkdownText.code(""));
  }

  @Test
  void plainTextIsNoMarkup() {
    String text = "1. *a* _b_ [c](d) <e> &amp; `f` ~~g~~ | h \\ $i$ - + ! :j:";
    var read = ReadMarkdown.of(MarkdownText.plain(text));
    assertEquals(text, String.join("", read.words()));
  }

  @Test
  void wordsThatACodeHostWouldLinkAreCode() {
    var read = ReadMarkdown.of(MarkdownText.plain("Write [@source-id] or #1 or https://a.b now."));
    assertEquals(List.of("[@source-id]", "#1", "https://a.b"), read.code());
  }
}
