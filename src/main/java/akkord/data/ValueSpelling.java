package akkord.data;

import akkord.data.ScalarNode.Kind;
import akkord.data.ScalarNode.Style;
import akkord.location.Span;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to write a text as a single value on one line, in YAML or in JSON. */
enum ValueSpelling {
  PLAIN,
  SINGLE_QUOTES,
  DOUBLE_QUOTES;

  /** What can be plain in every place: nothing that means something to YAML somewhere. */
  private static final Pattern PLAIN_EVERYWHERE =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]*[\\p{L}\\p{N}._/+-])?");

  /** How the value that starts with a character is written. */
  static ValueSpelling of(char first) {
    return switch (first) {
      case '"' -> DOUBLE_QUOTES;
      case '\'' -> SINGLE_QUOTES;
      default -> PLAIN;
    };
  }

  /** The text as it is written this way and, in case that can't be, in double quotes. */
  Stream<String> write(String text) {
    return Stream.of(this, DOUBLE_QUOTES)
        .filter(spelling -> spelling.isPossible(text))
        .map(spelling -> spelling.written(text))
        .distinct();
  }

  private boolean isPossible(String text) {
    return switch (this) {
      case PLAIN -> PLAIN_EVERYWHERE.matcher(text).matches() && isText(text);
      case SINGLE_QUOTES -> text.chars().noneMatch(Character::isISOControl);
      case DOUBLE_QUOTES -> true;
    };
  }

  private static boolean isText(String text) {
    var plain = new ScalarNode(Span.at(0), Style.PLAIN, text);
    return plain.kind() == Kind.TEXT && !plain.isNoTextElsewhere();
  }

  private String written(String text) {
    return switch (this) {
      case PLAIN -> text;
      case SINGLE_QUOTES -> "'" + text.replace("'", "''") + "'";
      case DOUBLE_QUOTES -> {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(c, quoted));
        yield quoted.append('"').toString();
      }
    };
  }

  /** Escapes that YAML 1.2 and JSON share. */
  private static void escape(int c, StringBuilder quoted) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').appendCodePoint(c);
    } else if (Character.isISOControl(c)) {
      quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      quoted.appendCodePoint(c);
    }
  }
}
