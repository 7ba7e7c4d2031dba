package akkord.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Characters of the source as readers see them. */
final class Words {

  private Words() {}

  /** The text with its backslash escapes and entities resolved. */
  static String plain(CharSequence source) {
    return Escaping.unescapeString(source);
  }

  /**
   * What a code span shows: line breaks are spaces, and one space on either side is left out where
   * both sides have one.
   */
  static String code(CharSequence source) {
    String text = source.toString().replace('\n', ' ');
    boolean isPadded =
        text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return isPadded ? text.substring(1, text.length() - 1) : text;
  }
}
