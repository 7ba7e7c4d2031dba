package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled fact.
 *
 * @param label what is told
 * @param values what it is, at least one
 */
public record Fact(String label, List<Value> values) {

  public Fact {
    values = List.copyOf(values);
  }

  /**
   * One value of a fact.
   *
   * @param id its anchor on the page
   * @param text the value in words
   * @param href where it leads
   * @param iso the value for machines where it is a date
   * @param note what has to be known about it
   * @param marks the sources that it rests on
   */
  public record Value(
      @Nullable String id,
      Phrase text,
      @Nullable Href href,
      @Nullable String iso,
      @Nullable Phrase note,
      List<Mark> marks) {

    public Value {
      marks = List.copyOf(marks);
    }

    /** A plain text. */
    static Value of(Phrase text) {
      return new Value(null, text, null, null, null, List.of());
    }

    /** A link. */
    static Value of(Link link) {
      return new Value(null, link.text(), link.href(), null, null, List.of());
    }

    /** A date. */
    static Value of(DateText date) {
      return new Value(null, Phrase.of(date.text()), null, date.iso(), null, List.of());
    }

    Value withNote(@Nullable Phrase other) {
      return new Value(id, text, href, iso, other, marks);
    }

    Value withEvidence(@Nullable String anchor, List<Mark> numbers) {
      return new Value(anchor, text, href, iso, note, numbers);
    }
  }
}
