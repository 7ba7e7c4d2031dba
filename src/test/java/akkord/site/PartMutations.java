package akkord.site;

import akkord.location.Location;
import akkord.location.Position;
import akkord.model.Block;
import akkord.site.Mutation.Kind;
import akkord.site.Mutation.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes of headings, list items and table rows, each in all its places. What is deleted from a
 * text is missed at its counterpart, which has the same number in the other text.
 */
final class PartMutations {

  private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*]|\\d+\\.)\\s+");

  private final MutatedText text;
  private final MutatedText other;

  PartMutations(MutatedText text, MutatedText other) {
    this.text = text;
    this.other = other;
  }

  Stream<Mutation> all() {
    return Stream.of(headings(), items(), rows()).flatMap(each -> each);
  }

  private Stream<Mutation> headings() {
    var here = text.blocks(Block.Heading.class);
    var there = other.blocks(Block.Heading.class);
    return IntStream.range(0, here.size())
        .boxed()
        .flatMap(i ->
            Stream.of(
                deletion(Kind.HEADING_DELETED, here.get(i).at(), there.get(i).at()),
                otherLevel(here.get(i))));
  }

  private Mutation otherLevel(Block.Heading heading) {
    int start = text.offset(heading.at());
    boolean deeper = heading.level() == 2;
    String changed = deeper ? text.with(start, start, "#") : text.with(start, start + 1, "");
    return here(Kind.HEADING_LEVEL, heading.at(), changed);
  }

  private Stream<Mutation> items() {
    var here = text.blocks(Block.ItemList.class);
    var there = other.blocks(Block.ItemList.class);
    return IntStream.range(0, here.size())
        .filter(i -> here.get(i).items().size() > 1)
        .boxed()
        .flatMap(i -> items(here.get(i).items(), there.get(i).items()));
  }

  private Stream<Mutation> items(List<Block.Item> here, List<Block.Item> there) {
    return IntStream.range(0, here.size())
        .boxed()
        .flatMap(i ->
            Stream.of(
                deletion(Kind.ITEM_DELETED, here.get(i).at(), there.get(i).at()),
                addition(here.get(i))));
  }

  /** A new item in front of another one. */
  private Mutation addition(Block.Item item) {
    var marker = MARKER.matcher(text.line(item.at().line()));
    if (!marker.find()) {
      throw new IllegalStateException("no item in " + text.line(item.at().line()));
    }
    String words = text.isGerman() ? "Weiteres steht noch aus.\n" : "More is still to come.\n";
    int start = text.file().lines().lineStart(item.at().line());
    return here(Kind.ITEM_ADDED, item.at(), text.with(start, start, marker.group() + words));
  }

  private Stream<Mutation> rows() {
    var here = text.blocks(Block.Table.class);
    var there = other.blocks(Block.Table.class);
    return IntStream.range(0, here.size())
        .boxed()
        .flatMap(i -> rows(here.get(i).rows(), there.get(i).rows()));
  }

  private Stream<Mutation> rows(List<Block.Row> here, List<Block.Row> there) {
    return IntStream.range(0, here.size())
        .boxed()
        .flatMap(i ->
            Stream.of(
                deletion(Kind.ROW_DELETED, here.get(i).at(), there.get(i).at()),
                addition(here.get(i))));
  }

  /** A new row in front of another one. */
  private Mutation addition(Block.Row row) {
    int start = text.file().lines().lineStart(row.at().line());
    String cells = "| – ".repeat(row.cells().size()) + "|\n";
    return here(Kind.ROW_ADDED, row.at(), text.with(start, start, cells));
  }

  /** The whole line is deleted: in our content each of these parts is one. */
  private Mutation deletion(Kind kind, Position at, Position counterpart) {
    int start = text.file().lines().lineStart(at.line());
    String changed = text.with(start, text.behindLine(at.line()), "");
    return new Mutation(kind, text, at, changed, List.of(new Place(other, counterpart)));
  }

  private Mutation here(Kind kind, Position at, String changed) {
    return new Mutation(kind, text, at, changed, List.of(new Place(text, at)));
  }

  /** Such as the counterparts that a source or an entry has in a section of the other text. */
  static List<Place> places(MutatedText text, Stream<Location> locations) {
    return locations.map(location -> new Place(text, location.start())).toList();
  }
}
