package akkord.view;

import akkord.model.Alignment;
import akkord.model.Alignment.Pair;
import akkord.model.Block;
import akkord.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The blocks of two texts beside each other: section by section as their headings go, within a
 * section by kind and order, within a list item by item.
 *
 * @param pairs each item of a list is a list of its own
 */
record ParallelText(List<Pair<Block>> pairs) {

  ParallelText {
    pairs = List.copyOf(pairs);
  }

  static ParallelText of(Body left, Body right) {
    var sections = Alignment.of(sections(left), sections(right), Section::level);
    return new ParallelText(sections.pairs().stream().flatMap(ParallelText::inSections).toList());
  }

  /** The blocks of the left text. */
  List<Block> left() {
    return pairs.stream().map(Pair::left).flatMap(Optional::stream).toList();
  }

  /** The blocks of the right text. */
  List<Block> right() {
    return pairs.stream().map(Pair::right).flatMap(Optional::stream).toList();
  }

  /**
   * What stands below a heading, with it.
   *
   * @param level the heading's level; 0 before the first one
   */
  private record Section(int level, List<Block> blocks) {}

  private static List<Section> sections(Body body) {
    var sections = new ArrayList<Section>();
    sections.add(new Section(0, new ArrayList<>()));
    for (var block : body.blocks()) {
      if (block instanceof Block.Heading heading) {
        sections.add(new Section(heading.level(), new ArrayList<>()));
      }
      sections.getLast().blocks().add(block);
    }
    return sections;
  }

  private static Stream<Pair<Block>> inSections(Pair<Section> sections) {
    var left = sections.left().map(Section::blocks).orElse(List.of());
    var right = sections.right().map(Section::blocks).orElse(List.of());
    return Alignment.of(left, right, ParallelText::kind).pairs().stream()
        .flatMap(ParallelText::inBlocks);
  }

  /** What blocks have to have in common to be each other's counterparts. */
  private static String kind(Block block) {
    return switch (block) {
      case Block.ItemList list when list.start().isPresent() -> "numbered list";
      default -> block.getClass().getName();
    };
  }

  private static Stream<Pair<Block>> inBlocks(Pair<Block> blocks) {
    var left = blocks.left().map(ParallelText::pieces).orElse(List.of());
    var right = blocks.right().map(ParallelText::pieces).orElse(List.of());
    return Alignment.of(left, right, _ -> "piece").pairs().stream();
  }

  private static List<Block> pieces(Block block) {
    return switch (block) {
      case Block.ItemList list ->
          IntStream.range(0, list.items().size()).mapToObj(i -> item(list, i)).toList();
      case Block.DefinitionList list ->
          list.definitions().stream()
              .<Block>map(each -> new Block.DefinitionList(list.at(), List.of(each)))
              .toList();
      default -> List.of(block);
    };
  }

  private static Block item(Block.ItemList list, int i) {
    var item = list.items().get(i);
    return new Block.ItemList(
        item.at(), list.start().map(first -> first + i), list.tight(), List.of(item));
  }
}
