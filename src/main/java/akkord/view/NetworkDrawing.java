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
  private static final int BETWEEN = 360;
  private static final int REACH = 14;
  private static final int LEFT_END = LABEL + REACH;
  private static final int RIGHT_END = LEFT_END + BETWEEN;
  private static final int WIDTH = RIGHT_END + REACH + LABEL;

  private final PageScope page;
  private final List<Actor> actors;
  private final List<EntryId> agreements;
  private final boolean complete;
  private final List<Tie> ties;

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
        WIDTH,
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
    String label = LETTERING.fitted(title.text().text(), LABEL - REACH);
    int width = LETTERING.width(label) + 2 * REACH;
    var target = new Box(LEFT_END + REACH / 2 - width, middle - ROW / 2, width, ROW);
    return new Knot(title, label, target, "");
  }

  private Knot agreement(int number, Map<Integer, Integer> left, int middle) {
    var title = page.briefLink(agreements.get(number));
    String label = LETTERING.fitted(title.text().text(), LABEL - REACH);
    int width = LETTERING.width(label) + 2 * REACH;
    var target = new Box(RIGHT_END - REACH / 2, middle - ROW / 2, width, ROW);
    var lines =
        ties.stream()
            .filter(tie -> tie.right() == number)
            .map(tie -> curve(middle(left, tie.left()), middle))
            .collect(Collectors.joining());
    return new Knot(title, label, target, lines);
  }

  private static String curve(int from, int to) {
    int half = (LEFT_END + RIGHT_END) / 2;
    return "M" + LEFT_END + " " + from + "C" + half + " " + from + " " + half + " " + to + " "
        + RIGHT_END + " " + to;
  }
}
