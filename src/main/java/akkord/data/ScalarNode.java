package akkord.data;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Span;
import java.util.regex.Pattern;

/**
 * A single value as it was written, escapes and line folding resolved.
 *
 * @param span from its first character, a quote included
 * @param style how it was written
 * @param text its text; that of a value which is left out is empty
 */
public record ScalarNode(Span span, Style style, String text) implements Node {

  /** How a value was written. */
  public enum Style {
    /** Without quotes; in JSON a number, {@code true}, {@code false} or {@code null}. */
    PLAIN,
    QUOTED,
    /** After {@code |} or {@code >}. */
    BLOCK
  }

  /** What a value is to YAML 1.2 and to JSON. */
  public enum Kind {
    TEXT("text"),
    NUMBER("a number"),
    BOOLEAN("true or false without quotes"),
    NULL("no value");

    @Sentence private final String words;

    Kind(@Sentence String words) {
      this.words = words;
    }
  }

  private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?"
              + "|0o[0-7]++|0x[0-9a-fA-F]++|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
  private static final Pattern ELSEWHERE_BOOLEAN_OR_NUMBER =
      Pattern.compile("(?i)y|yes|n|no|on|off|[-+]?[0-9]++(:[0-5]?[0-9]){1,9}");

  /** What it is. */
  public Kind kind() {
    if (style != Style.PLAIN || startsAsTextOnly()) {
      return Kind.TEXT;
    }
    if (NULL.matcher(text).matches()) {
      return Kind.NULL;
    }
    if (BOOLEAN.matcher(text).matches()) {
      return Kind.BOOLEAN;
    }
    return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
  }

  /** Whether no number, and no word that means something, starts like this. */
  private boolean startsAsTextOnly() {
    return !text.isEmpty() && "nN~tTfF+-.0123456789".indexOf(text.charAt(0)) < 0;
  }

  /** Whether readers of YAML 1.1 take this text for a boolean or a number, such as {@code no}. */
  public boolean isNoTextElsewhere() {
    return style == Style.PLAIN && ELSEWHERE_BOOLEAN_OR_NUMBER.matcher(text).matches();
  }

  /** Whether only the key was written. */
  public boolean isLeftOut() {
    return style == Style.PLAIN && text.isEmpty();
  }

  @Override
  public Message kindInWords() {
    return Message.of(kind().words);
  }
}
