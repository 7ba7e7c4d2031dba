package akkord.inflection;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text taken apart into words: letters, the signs above them, and digits. Where a script writes
 * no spaces, each character is a word, but a run of katakana is one.
 */
public final class WordSequence {

  private static final String SINGLE = "[\\p{IsHan}\\p{IsHiragana}]";
  private static final Pattern WORD =
      Pattern.compile(
          SINGLE
              + "|[\\p{IsKatakana}ー]+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}"
              + "\\p{IsKatakana}ー]]+");
  private static final Pattern JOINT = Pattern.compile("[\\s\\u00A0\\u202F]+|[-\\u2010\\u2011]");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+");

  private final String text;
  private final List<Word> words;

  private WordSequence(String text) {
    this.text = text;
    this.words = WORD.matcher(text).results().map(WordSequence::word).toList();
  }

  public static WordSequence of(String text) {
    return new WordSequence(text);
  }

  private static Word word(MatchResult found) {
    return new Word(found.start(), found.end(), found.group(), folded(found.group()));
  }

  /** A word without letter case. */
  static String folded(String word) {
    return Normalizer.normalize(word, Form.NFC).toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  /** Whether nothing but white space or one hyphen parts a word from the next one. */
  boolean isJoined(int first) {
    var left = words.get(first);
    var right = words.get(first + 1);
    return left.end() == right.start()
        ? UNSPACED.matcher(left.written()).matches() && UNSPACED.matcher(right.written()).matches()
        : JOINT.matcher(text.substring(left.end(), right.start())).matches();
  }
}
