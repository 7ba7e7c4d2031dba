package akkord.markdown;

import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * The limits that a text has to keep before it is parsed, since the parser's time and stack grow
 * out of all proportion with nesting and with runs of special characters.
 */
final class TextLimits {

  /** A place where a text breaks a limit. */
  record Excess(int offset, Message message) {}

  private static final int MOST_BYTES = 256 * 1024;
  private static final int LONGEST_LINE = 20_000;
  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_RUN = 200;
  private static final int LONGEST_BACKSLASH_RUN = 16;
  private static final int MOST_BRACKETS = 5_000;
  private static final int MOST_COLUMNS = 100;

  private static final String SPECIAL = "[]()*_`~><&\\!{}^";

  private final String text;
  private final SpecialCount specials = new SpecialCount();
  private int bytes;
  private int lines;
  private int lineStart;
  private int run;
  private int brackets;
  private int bars;

  private TextLimits(String text, int start) {
    this.text = text;
    this.lineStart = start;
  }

  /** The first place at which a text, from an offset on, breaks a limit. */
  static Optional<Excess> firstExcess(String text, int start) {
    var limits = new TextLimits(text, start);
    for (int i = start; i < text.length(); i++) {
      int tooDeep = i == limits.lineStart ? Nesting.excess(text, i) : -1;
      if (tooDeep >= 0) {
        return Optional.of(
            new Excess(tooDeep, Message.of("lists and quotations are nested too deeply here")));
      }
      var message = limits.look(i);
      if (message.isPresent()) {
        return Optional.of(new Excess(i, message.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Message> look(int i) {
    char c = text.charAt(i);
    bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    if (bytes > MOST_BYTES) {
      return Optional.of(Message.of("a text has at most 256 KB"));
    }
    if (i == lineStart && c != '\n' && ++lines > MOST_LINES) {
      return Optional.of(Message.of("a text has at most 2,000 lines in a row without a blank one"));
    }
    if (c == '\n') {
      if (i == lineStart) {
        specials.endBlock();
        lines = 0;
      }
      lineStart = i + 1;
      bars = 0;
      return Optional.empty();
    }
    if (i - lineStart >= LONGEST_LINE) {
      return Optional.of(Message.of("a line has at most 20,000 characters"));
    }
    return isHarmless(c) ? Optional.empty() : lookAtCharacter(i, c);
  }

  /** Of letters, spaces and whatever is not ASCII there may be any number. */
  private static boolean isHarmless(char c) {
    return c >= 0x80 || c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private Optional<Message> lookAtCharacter(int i, char c) {
    run = i > lineStart && text.charAt(i - 1) == c ? run + 1 : 1;
    if (run > LONGEST_BACKSLASH_RUN && isTooLong(c)) {
      return Optional.of(Message.of("so many '%s' in a row can't be read", c));
    }
    if (c == '[' && ++brackets > MOST_BRACKETS) {
      return Optional.of(Message.of("a text has at most 5,000 opening brackets"));
    }
    if (c == '|' && ++bars > MOST_COLUMNS + 1) {
      return Optional.of(Message.of("a table has at most 100 columns"));
    }
    return specials.count(c);
  }

  private boolean isTooLong(char c) {
    return c == '\\' || (run > LONGEST_RUN && SPECIAL.indexOf(c) >= 0);
  }
}
