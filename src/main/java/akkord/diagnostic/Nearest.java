package akkord.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the known word that somebody most likely meant. */
public final class Nearest {

  private static final int LONGEST_WORD = 80;

  private Nearest() {}

  /**
   * The known word nearest to a given one by optimal string alignment distance, if it is near: at
   * most a third of the word's length, case left aside.
   *
   * @return empty where nothing is near, so that no far-fetched suggestion is made
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, word.length() / 3);
    record Candidate(String text, int distance) {}
    return known.stream()
        .filter(text -> Math.abs(text.length() - word.length()) <= limit)
        .map(text -> new Candidate(text, distance(lower, text.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
        .map(Candidate::text);
  }

  /** {@code "; did you mean 'space'?"}, or nothing where no known word is near. */
  public static Message suggestion(String word, Collection<String> known) {
    return to(word, known)
        .map(text -> Message.of("; did you mean '%s'?", text))
        .orElse(Message.NONE);
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
        if (swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
