package akkord.assemble;

import static java.util.stream.Collectors.joining;

import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.model.Block;
import akkord.model.Inline;
import akkord.model.ReadingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A heading with what follows it up to the next one, or what comes before the first heading.
 *
 * @param number its number in the text: 0 before the first heading, then from 1
 * @param heading its heading, but for number 0
 * @param at the place of its heading; without one, of its first block
 * @param blocks the heading, if any, and what follows it
 * @param parts what it holds, in reading order
 * @param passages its running text, block by block; the heading's first
 */
record Section(
    int number,
    Optional<Block.Heading> heading,
    Location at,
    List<Block> blocks,
    List<Part> parts,
    List<Passage> passages) {

  Section {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
  }

  /** The heading's level; 0 without a heading. */
  int level() {
    return heading.map(Block.Heading::level).orElse(0);
  }

  /** The words of its heading. */
  Optional<String> title() {
    return heading.map(each ->
        ReadingOrder.inlines(each.content().stream()).map(Section::words).collect(joining()));
  }

  private static String words(Inline inline) {
    return switch (inline) {
      case Inline.Text(_, var text) -> text;
      case Inline.Code(_, var text) -> text;
      case Inline.SoftBreak _, Inline.HardBreak _ -> " ";
      default -> "";
    };
  }

  /** Such as {@code section 2}. */
  Message name() {
    return number == 0
        ? Message.of("the text before the first heading")
        : Message.of("section %s", number);
  }

  /** What its parts and all that they hold are told apart by, in reading order. */
  List<Part.Shape> shapes() {
    var shapes = new ArrayList<Part.Shape>();
    addShapes(parts, shapes);
    return shapes;
  }

  private static void addShapes(List<Part> parts, List<Part.Shape> shapes) {
    for (var part : parts) {
      shapes.add(part.shape());
      addShapes(part.inner(), shapes);
    }
  }

  /** All its parts of a kind, but for those in parts that are left out. */
  List<Part> all(Part.Kind kind, Set<Part> leftOut) {
    return allBut(leftOut, parts).filter(part -> part.kind() == kind).toList();
  }

  private static Stream<Part> allBut(Set<Part> leftOut, List<Part> parts) {
    return parts.stream()
        .filter(part -> !leftOut.contains(part))
        .flatMap(part -> Stream.concat(Stream.of(part), allBut(leftOut, part.inner())));
  }

  /** What its text can be known by in another language. */
  Gist gist() {
    return Gist.of(parts, passages);
  }
}
