package akkord.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the known word that somebody most likely meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word nearest to a given one by optimal string alignment distance, if it is near: at
   * most a third of the word's length, case left aside.
   *
   * <p>The time grows with the number of known words and their lengths, so that whoever asks for
   * words that strangers have written asks {@link Diagnostics#nearest}, which comes to an end.
   *
   * @return empty where nothing is near, so that no far-fetched suggestion is made
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > LetterBits.LONGEST_WORD) {
      return Optional.empty();
    }
    int limit = Math.max(1, word.length() / 3);
    var letters = new LetterBits(lower);
    @Nullable String nearest = null;
    int least = limit;
    for (var text : known) {
      if (Math.abs(text.length() - word.length()) <= limit) {
        int distance = letters.distance(text.toLowerCase(Locale.ROOT));
        if (distance < least || (distance == least && isFirst(text, nearest))) {
          nearest = text;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isFirst(String text, @Nullable String other) {
    return other == null || text.compareTo(other) < 0;
  }

  /** {@code "; did you mean 'space'?"}, or nothing where no known word is near. */
  public static Message suggestion(String word, Collection<String> known) {
    return suggestion(to(word, known));
  }

  static Message suggestion(Optional<String> word) {
    return word.map(text -> Message.of("; did you mean '%s'?", text)).orElse(Message.NONE);
  }
}
