package akkord.site;

import akkord.location.Location;
import akkord.location.Position;
import akkord.model.Block;
import akkord.site.Mutation.Kind;
import akkord.site.Mutation.Place;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes of headings, list items and table rows, each in all its places. What is deleted from a
 * text is missed at its counterpart, which has the same number in the other text.
 */
final class PartMutations {

  private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*]|\\d+\\.)\\s+");
  private static final Pattern NAME = Pattern.compile("@[a-z0-9-]+|\\]\\([a-z]+:[a-z0-9-]+");

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
                deletion(Kind.HEADING_DELETED, here.get(i).at(), List.of(there.get(i).at())),
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
    var ours = here.stream().map(Block.Item::at).toList();
    var theirs = there.stream().map(Block.Item::at).toList();
    return IntStream.range(0, ours.size())
        .boxed()
        .flatMap(i ->
            Stream.of(
                deletion(Kind.ITEM_DELETED, ours.get(i), alike(theirs, i)),
                addition(Kind.ITEM_ADDED, ours, i, newItem(ours.get(i)))));
  }

  private String newItem(Position before) {
    var marker = MARKER.matcher(text.line(before.line()));
    if (!marker.find()) {
      throw new IllegalStateException("no item in " + text.line(before.line()));
    }
    return marker.group() + (text.isGerman() ? "Weiteres steht aus.\n" : "More is to come.\n");
  }

  private Stream<Mutation> rows() {
    var here = text.blocks(Block.Table.class);
    var there = other.blocks(Block.Table.class);
    return IntStream.range(0, here.size())
        .boxed()
        .flatMap(i -> rows(here.get(i).rows(), there.get(i).rows()));
  }

  private Stream<Mutation> rows(List<Block.Row> here, List<Block.Row> there) {
    var ours = here.stream().map(Block.Row::at).toList();
    var theirs = there.stream().map(Block.Row::at).toList();
    String newRow = "| – ".repeat(here.getFirst().cells().size()) + "|\n";
    return IntStream.range(0, ours.size())
        .boxed()
        .flatMap(i ->
            Stream.of(
                deletion(Kind.ROW_DELETED, ours.get(i), alike(theirs, i)),
                addition(Kind.ROW_ADDED, ours, i, newRow)));
  }

  /**
   * A counterpart, and those of its list or table that name the same entries: often nothing but the
   * meaning of their words tells them apart.
   */
  private List<Position> alike(List<Position> places, int i) {
    return places.stream()
        .filter(place -> named(other, place).equals(named(other, places.get(i))))
        .toList();
  }

  /**
   * A new line, which names no entry, in front of another one. Again, those that name none either
   * are hardly told from it; the ones behind it have moved down.
   */
  private Mutation addition(Kind kind, List<Position> places, int i, String line) {
    var at = places.get(i);
    int start = text.file().lines().lineStart(at.line());
    var alike =
        IntStream.range(0, places.size())
            .filter(n -> named(text, places.get(n)).isEmpty())
            .mapToObj(n -> n < i ? places.get(n) : below(places.get(n)));
    var reported =
        Stream.concat(Stream.of(at), alike).map(place -> new Place(text, place)).toList();
    return new Mutation(kind, text, at, text.with(start, start, line), reported);
  }

  private static Position below(Position at) {
    return new Position(at.line() + 1, at.column());
  }

  /** The entries that a line names. */
  private static List<String> named(MutatedText in, Position at) {
    return NAME.matcher(in.line(at.line())).results().map(MatchResult::group).toList();
  }

  /** The whole line is deleted: in our content each of these parts is one. */
  private Mutation deletion(Kind kind, Position at, List<Position> counterparts) {
    int start = text.file().lines().lineStart(at.line());
    String changed = text.with(start, text.behindLine(at.line()), "");
    var places = counterparts.stream().map(place -> new Place(other, place)).toList();
    return new Mutation(kind, text, at, changed, places);
  }

  private Mutation here(Kind kind, Position at, String changed) {
    return new Mutation(kind, text, at, changed, List.of(new Place(text, at)));
  }

  /** Such as the counterparts that a source or an entry has in a section of the other text. */
  static List<Place> places(MutatedText text, Stream<Location> locations) {
    return locations.map(location -> new Place(text, location.start())).toList();
  }
}
