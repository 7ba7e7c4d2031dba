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
 */
public record Heading(
    @Nullable String kicker,
    Phrase title,
    @Nullable Phrase lead,
    List<Phrase> otherNames,
    @Nullable String notice) {
  public Heading {
    otherNames = List.copyOf(otherNames);
  }

  Heading withOtherNames(List<Phrase> names) {
    return new Heading(kicker, title, lead, names, notice);
  }
}
