package akkord.compare;

import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that changed in an entry.
 *
 * @param place where
 * @param before what stood there, on one line; empty where nothing did
 * @param after what stands there now; empty where nothing does
 * @param edits the words that changed, where both are texts of several words
 * @param weight for whom it matters
 */
public record Change(
    Place place, Kind kind, String before, String after, Edits edits, Weight weight) {

  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    /** It says the same in another order, or in another place of its text. */
    MOVED
  }

  /** A place in an entry. */
  public sealed interface Place {

    /** A fact. */
    record Fact(FactPath path) implements Place {}

    /** A key of the head of a text. */
    record Head(LanguageTag language, FactPath path) implements Place {}

    /** A text as a whole. */
    record Text(LanguageTag language) implements Place {}

    /** The heading of a section of a text. */
    record Heading(LanguageTag language, String heading) implements Place {}

    /**
     * What stands in a section of a text.
     *
     * @param heading its heading now, or the one it had; empty before the first one
     */
    record Section(LanguageTag language, String heading) implements Place {}
  }

  /** The way to a fact: keys, the outermost first. */
  public record FactPath(List<Step> steps) {

    /** The way to an entry as a whole. */
    static final FactPath TOP = new FactPath(List.of());

    public FactPath {
      steps = List.copyOf(steps);
    }

    /**
     * A step on the way.
     *
     * @param item what tells an item from others, where the key's value is a list
     */
    public record Step(String key, Optional<String> item) {
      @Override
      public String toString() {
        return key + item.map(name -> "[" + name + "]").orElse("");
      }
    }

    FactPath key(String key) {
      var more = new ArrayList<>(steps);
      more.add(new Step(key, Optional.empty()));
      return new FactPath(more);
    }

    /** The way to an item of the list that this one leads to. */
    FactPath item(String name) {
      var more = new ArrayList<>(steps);
      var last = more.removeLast();
      more.add(new Step(last.key(), Optional.of(name)));
      return new FactPath(more);
    }

    /** The keys without the names of items, such as {@code funding.amount}. */
    public String keys() {
      return steps.stream().map(Step::key).collect(Collectors.joining("."));
    }

    /** Such as {@code parties[jaxa].role}. */
    @Override
    public String toString() {
      return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
  }
}
