package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page begins.
 *
 * @param kicker what kind of page it is
 * @param title its one {@code h1}
 * @param lead what it is about
 * @param otherNames official, native and translated names
 * @param notice what readers have to know before they read on
 * @param stale what they have to know of a translation that is not up to date
 * @param sideBySide the same in two languages beside each other
 */
public record Heading(
    @Nullable String kicker,
    Phrase title,
    @Nullable Phrase lead,
    List<Phrase> otherNames,
    @Nullable String notice,
    @Nullable StaleNotice stale,
    List<Link> sideBySide) {
  public Heading {
    otherNames = List.copyOf(otherNames);
    sideBySide = List.copyOf(sideBySide);
  }

  /** A heading of a page that stands in one language only. */
  public Heading(
      @Nullable String kicker,
      Phrase title,
      @Nullable Phrase lead,
      List<Phrase> otherNames,
      @Nullable String notice) {
    this(kicker, title, lead, otherNames, notice, null, List.of());
  }

  Heading withOtherNames(List<Phrase> names) {
    return new Heading(kicker, title, lead, names, notice, stale, sideBySide);
  }
}
