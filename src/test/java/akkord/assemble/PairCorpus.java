package akkord.assemble;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sentences in German and English with an editor's verdict on each pair, in {@code pairs.txt}.
 *
 * <p>A pair takes two lines: the German sentence behind {@code =} or {@code ≠}, and the English one
 * below it, set in by two spaces. A line {@code == name} starts a category, {@code #} a comment.
 */
final class PairCorpus {

  /** What an editor says of a pair. */
  enum Verdict {
    EQUAL,
    UNEQUAL
  }

  /**
   * One pair, as Markdown.
   *
   * @param line the line of its German sentence
   */
  record Pair(int line, String category, Verdict verdict, String german, String english) {
    @Override
    public String toString() {
      return "pairs.txt:%d (%s)%n  %s%n  %s".formatted(line, category, german, english);
    }
  }

  private static final String FILE = "pairs.txt";
  private static final String LINE_END = "⏎";

  private PairCorpus() {}

  /** All pairs in the order of the file. */
  static List<Pair> pairs() {
    var lines = text().lines().toList();
    var pairs = new ArrayList<Pair>();
    String category = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("== ")) {
        category = line.substring(3);
      } else if (line.startsWith("= ") || line.startsWith("≠ ")) {
        var verdict = line.startsWith("=") ? Verdict.EQUAL : Verdict.UNEQUAL;
        pairs.add(new Pair(i + 1, category, verdict, sentence(line), sentence(lines.get(i + 1))));
        i++;
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalStateException(FILE + ":" + (i + 1) + " belongs to no pair: " + line);
      }
    }
    return pairs;
  }

  private static String sentence(String line) {
    return line.substring(2).replace(LINE_END, "\n") + "\n";
  }

  private static String text() {
    try (InputStream in = PairCorpus.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
