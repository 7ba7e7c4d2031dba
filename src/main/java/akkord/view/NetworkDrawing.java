package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.EntryId;
import akkord.picture.Box;
import akkord.picture.Lettering;
import akkord.picture.Untangling;
import akkord.picture.Untangling.Tie;
import akkord.view.NetworkView.Drawing;
import akkord.view.NetworkView.Knot;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws two columns with lines between them: actors on the left, agreements on the right. Where
 * they are many, only the actors with the most agreements are drawn, with the latest of those.
 */
final class NetworkDrawing {

  /** How many of each kind are drawn. */
  static final int MOST = 60;

  private static final Lettering LETTERING = new Lettering(13);
  private static final int ROW = 26;
  private static final int LABEL = 270;
  private static final int BETWEEN = 320;
  private static final int REACH = 14;

  private final PageScope page;
  private final List<Actor> actors;
  private final List<EntryId> agreements;
  private final boolean complete;
  private final List<Tie> ties;
  private final int leftEnd;
  private final int rightEnd;

  /**
   * A drawing of actors with their agreements.
   *
   * @param all at least one, those with the most agreements first
   */
  NetworkDrawing(PageScope page, List<Actor> all) {
    this.page = page;
    var agreementsOf = page.edition().site().relations().agreementsOf();
    this.actors = all.stream().limit(MOST).toList();
    var known = new LinkedHashSet<EntryId>();
    actors.forEach(actor -> known.addAll(agreementsOf.getOrDefault(actor.id(), List.of())));
    this.agreements =
        page.edition().site().relations().chronology().stream()
            .filter(known::contains)
            .limit(MOST)
            .toList();
    this.complete = all.size() <= MOST && known.size() <= MOST;
    this.ties = ties();
    this.leftEnd = widest(actors.stream().map(Actor::id).toList()) + 2 * REACH;
    this.rightEnd = leftEnd + BETWEEN;
  }

  private String label(EntryId id) {
    return LETTERING.fitted(page.edition().brief(page.edition().entry(id)).text(), LABEL);
  }

  private int widest(List<EntryId> ids) {
    return ids.stream().map(this::label).mapToInt(LETTERING::width).max().orElse(0);
  }

  private List<Tie> ties() {
    var numbers = new HashMap<EntryId, Integer>();
    IntStream.range(0, actors.size()).forEach(i -> numbers.put(actors.get(i).id(), i));
    return IntStream.range(0, agreements.size())
        .boxed()
        .flatMap(right ->
            ((Agreement) page.edition().entry(agreements.get(right)))
                .parties().stream()
                    .map(party -> party.actor().value())
                    .filter(numbers::containsKey)
                    .distinct()
                    .map(actor -> new Tie(numbers.getOrDefault(actor, 0), right)))
        .toList();
  }

  Drawing draw() {
    var columns = Untangling.order(actors.size(), agreements.size(), ties);
    int height = ROW * Math.max(actors.size(), agreements.size()) + 2;
    var left = middles(columns.left(), height);
    var right = middles(columns.right(), height);
    return new Drawing(
        picture(height),
        columns.left().stream().map(i -> actor(actors.get(i), middle(left, i))).toList(),
        columns.right().stream().map(i -> agreement(i, left, middle(right, i))).toList());
  }

  private Picture picture(int height) {
    var words = page.words();
    var names = page.edition().names();
    return new Picture(
        "picture--network",
        words.of("network.picture"),
        words.of(
            "network.description", names.number(actors.size()), names.number(agreements.size())),
        complete ? words.of("network.caption") : words.of("network.caption-part"),
        rightEnd + widest(agreements) + 2 * REACH,
        height);
  }

  /** The height at which each number of a column stands, spread evenly. */
  private static Map<Integer, Integer> middles(List<Integer> column, int height) {
    return IntStream.range(0, column.size())
        .boxed()
        .collect(
            Collectors.toMap(column::get, place -> (2 * place + 1) * height / (2 * column.size())));
  }

  private static int middle(Map<Integer, Integer> middles, int number) {
    return middles.getOrDefault(number, 0);
  }

  private Knot actor(Actor actor, int middle) {
    var title = page.briefLink(actor.id());
    String label = label(actor.id());
    int width = LETTERING.width(label) + 2 * REACH;
    var target = new Box(leftEnd + REACH / 2 - width, middle - ROW / 2, width, ROW);
    return new Knot(title, label, target, "");
  }

  private Knot agreement(int number, Map<Integer, Integer> left, int middle) {
    var title = page.briefLink(agreements.get(number));
    String label = label(agreements.get(number));
    int width = LETTERING.width(label) + 2 * REACH;
    var target = new Box(rightEnd - REACH / 2, middle - ROW / 2, width, ROW);
    var lines =
        ties.stream()
            .filter(tie -> tie.right() == number)
            .map(tie -> curve(middle(left, tie.left()), middle))
            .collect(Collectors.joining());
    return new Knot(title, label, target, lines);
  }

  private String curve(int from, int to) {
    int half = (leftEnd + rightEnd) / 2;
    return "M" + leftEnd + " " + from + "C" + half + " " + from + " " + half + " " + to + " "
        + rightEnd + " " + to;
  }
}
