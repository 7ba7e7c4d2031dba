package akkord.view;

import java.util.List;

/**
 * Tells readers of a translation that its original has changed since somebody last found the two to
 * say the same.
 *
 * @param sentence says so
 * @param parts what is not yet brought up to date here, in the order of the text
 * @param original leads to the original
 * @param language the original's language, for {@code hreflang}
 * @param sideBySide the same in both languages beside each other
 */
public record StaleNotice(
    String sentence,
    List<ChangedItem> parts,
    Link original,
    String language,
    List<Link> sideBySide) {
  public StaleNotice {
    parts = List.copyOf(parts);
    sideBySide = List.copyOf(sideBySide);
  }
}
