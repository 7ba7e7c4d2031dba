package akkord.data;

import java.util.List;

/** What a single value may be, as far as a schema or a handbook can say it. */
public sealed interface ScalarForm {

  /**
   * One of a few words.
   *
   * @param group what the words have in common, by which it is known what each of them means
   * @param words the words in their order
   */
  record OneOf(String group, List<String> words) implements ScalarForm {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** {@code true} or {@code false}. */
  record TrueOrFalse() implements ScalarForm {}

  /** A whole number. */
  record WholeNumber(int least, int most) implements ScalarForm {}

  /** A number that is not negative. */
  record DecimalNumber() implements ScalarForm {}

  /**
   * A text of one line.
   *
   * @param longest its most characters, white space around it left aside
   */
  record Line(int longest) implements ScalarForm {}

  /**
   * A text in a notation.
   *
   * @param pattern what the whole text matches, in the part of ECMA 262 that Java shares; not all
   *     that matches it need be allowed
   */
  record Notation(String pattern) implements ScalarForm {}

  /**
   * The name of an entry.
   *
   * @param prefix what stands before the name
   * @param entryWord the word for an entry of its kind
   */
  record EntryName(String prefix, String entryWord) implements ScalarForm {}

  /** Whatever one of these allows. */
  record AnyOf(List<ScalarForm> forms) implements ScalarForm {
    public AnyOf {
      forms = List.copyOf(forms);
    }
  }
}
