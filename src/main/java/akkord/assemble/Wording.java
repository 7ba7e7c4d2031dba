package akkord.assemble;

import akkord.model.Prose;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a part of a text says.
 *
 * @param said the same for all texts that say the same in the same words
 * @param words how many words it has
 */
record Wording(String said, int words) {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Ends what stands by itself; content has no such character. */
  private static final String END = "\0";

  /**
   * The wording of running text.
   *
   * @param marks what each {@link Passage#OPAQUE} of the text stands for, in order
   */
  static Wording of(String running, List<String> marks) {
    return new Wording(Folding.fold(running) + END + String.join(END, marks), words(running));
  }

  /** The wording of what the front matter says of a text. */
  static Wording ofHead(Prose prose) {
    var shortTitle = prose.shortTitle().map(title -> " " + title).orElse("");
    return new Wording(
        Folding.fold(prose.title().value())
            + END
            + Folding.fold(prose.summary().value())
            + END
            + Folding.fold(shortTitle),
        words(prose.title().value() + " " + prose.summary().value() + shortTitle));
  }

  static int words(String text) {
    return WHITE_SPACE.splitAsStream(text).mapToInt(Wording::wordsIn).sum();
  }

  /** Where no spaces part words, two characters count as one. */
  private static int wordsIn(String chunk) {
    if (chunk.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return 0;
    }
    int unspaced = (int) chunk.codePoints().filter(Folding::isSetWithoutSpaces).count();
    return Math.max(1, (unspaced + 1) / 2);
  }
}
