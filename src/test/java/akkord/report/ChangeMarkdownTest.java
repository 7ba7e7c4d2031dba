package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.compare.Changes;
import akkord.compare.Changes.EntryChange;
import akkord.compare.Changes.Subject;
import akkord.compare.PageChanges;
import akkord.diagnostic.Wording;
import akkord.fixture.Given;
import akkord.model.LocalizedText;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in content stays in code, as another reader of Markdown finds it. */
class ChangeMarkdownTest {

  private static final PageChanges NO_PAGES = new PageChanges(List.of(), List.of(), List.of(), 0);

  private static String print(List<EntryChange> entries) {
    return new ChangeMarkdown(Wording.ENGLISH)
        .print(new Changes(List.of(), entries, List.of(), List.of()), NO_PAGES);
  }

  private static EntryChange added(String title) {
    return new EntryChange.Added(
        new Subject(Given.id("agreement:rover"), LocalizedText.uniform(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@everyone and #1",
        "`",
        "``` ``",
        "a ` b `` c",
        "`@team` <script>",
        "\\`@team",
        "[x](https://evil.example) ![y](z)",
        "**bold** <b>html</b> &amp; | $x$",
      })
  void aTitleIsOneSpanOfCode(String title) {
    var document = Parser.builder().build().parse(print(List.of(added(title))));
    var codes = new ArrayList<String>();
    for (var node : document.getDescendants()) {
      if (node instanceof Code code) {
        codes.add(code.getText().toString().strip());
      }
    }
    assertEquals(List.of(title, "agreement:rover"), codes);
  }

  @Test
  void lineBreaksAndInvisibleCharactersDoNotComeThrough() {
    assertTrue(
        print(List.of(added("a\n\n# b\u202E")))
            .endsWith("- **added** `a # b\\u{202E}` (`agreement:rover`)\n"));
  }

  @Test
  void aLongListEndsBeforeTheLimitOfAComment() {
    String printed = print(Collections.nCopies(3_000, added("x".repeat(100))));
    assertTrue(printed.length() < 65_536);
    assertTrue(printed.endsWith(" more\n"), printed.substring(printed.length() - 40));
  }

  @Test
  void withoutChangesItSaysSo() {
    assertTrue(print(List.of()).endsWith("Nothing changed.\n"));
  }
}
