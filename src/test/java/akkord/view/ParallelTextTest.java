package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import akkord.model.Block;
import akkord.model.Body;
import akkord.model.Inline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParallelTextTest {

  @Test
  void pairsSectionsByTheirHeadings() {
    assertEquals(
        List.of("vor | before", "A | -", "## Eins | ## One", "B | C", "## Zwei | ## Two", "- | D"),
        aligned("vor\n\nA\n\n## Eins\n\nB\n\n## Zwei", "before\n\n## One\n\nC\n\n## Two\n\nD"));
  }

  @Test
  void keepsASectionThatOneTextLacks() {
    assertEquals(
        List.of("## Eins | ## One", "### Mehr | -", "A | -", "## Zwei | ## Two", "B | C"),
        aligned("## Eins\n\n### Mehr\n\nA\n\n## Zwei\n\nB", "## One\n\n## Two\n\nC"));
  }

  @Test
  void pairsTheItemsOfListsOneByOne() {
    assertEquals(
        List.of("* a | * x", "* b | * y", "* c | -", "Ende | End"),
        aligned("- a\n- b\n- c\n\nEnde", "- x\n- y\n\nEnd"));
  }

  @Test
  void keepsTheNumbersOfItems() {
    assertEquals(List.of("3. a | 3. x", "4. b | 4. y"), aligned("3. a\n4. b", "3. x\n4. y"));
  }

  @Test
  void neverPairsAListWithAParagraph() {
    assertEquals(List.of("* a | -", "- | b"), aligned("- a", "b"));
  }

  private static List<String> aligned(String left, String right) {
    return ParallelText.of(body(left), body(right)).pairs().stream()
        .map(pair -> shown(pair.left()) + " | " + shown(pair.right()))
        .toList();
  }

  private static Body body(String text) {
    var file = new SourceFile(new SourcePath("de.md"), text);
    return MarkdownReader.read(file, 0, new Diagnostics());
  }

  private static String shown(Optional<Block> block) {
    return block.map(ParallelTextTest::shown).orElse("-");
  }

  private static String shown(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level()) + " " + words(heading.content());
      case Block.Paragraph paragraph -> words(paragraph.content());
      case Block.ItemList list ->
          list.start().map(number -> number + ". ").orElse("* ")
              + shown(list.items().getFirst().blocks().getFirst());
      default -> block.toString();
    };
  }

  private static String words(List<Inline> content) {
    return content.getFirst() instanceof Inline.Text(_, var text) ? text : content.toString();
  }
}
