package akkord.preview;

import java.util.List;
import java.util.Objects;

/**
 * What a preview picture says about one entry, in one language. A text may be empty; nothing is
 * drawn in its place then.
 *
 * @param kicker the small line above the title, such as the kind, the place and the date of an
 *     agreement
 * @param title the entry's title
 * @param site the site's name
 * @param note a few words at the right of the site's name, such as the status
 * @param chord the heads of the chord on the staff, lowest first; of more than {@value #MOST_TONES}
 *     the first are drawn
 */
public record Card(String kicker, String title, String site, String note, List<Tone> chord) {

  /** As many heads as the staff has room for. */
  static final int MOST_TONES = 5;

  /** How a head of the chord looks. */
  public enum Tone {
    FULL,
    HOLLOW
  }

  public Card {
    Objects.requireNonNull(kicker);
    Objects.requireNonNull(title);
    Objects.requireNonNull(site);
    Objects.requireNonNull(note);
    chord = List.copyOf(chord.subList(0, Math.min(chord.size(), MOST_TONES)));
  }
}
