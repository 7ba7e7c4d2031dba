package akkord.webpage;

import akkord.data.Characters;
import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes values from a page as if whoever wrote it meant harm. */
final class Wary {

  /** Most characters of a title or name; what is longer is none. */
  private static final int LONGEST = 300;

  private static final int MOST_AUTHORS = 20;

  private static final Pattern DATE =
      Pattern.compile("([1-9][0-9]{3})(?:[-/](0?[1-9]|1[0-2])(?:[-/]([0-2]?[0-9]|3[01]))?)?");

  /** What may follow a date: the end, or a time of day. */
  private static final Pattern DATE_ALONE = Pattern.compile(DATE + "(?:[T ].*)?");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:)?//.*");

  private Wary() {}

  /** A text on one line without characters that deceive or are not seen. */
  static Optional<String> text(String written) {
    var kept = new StringBuilder();
    int combining = 0;
    for (int c : Normalizer.normalize(cut(written), Form.NFC).codePoints().toArray()) {
      combining = Characters.isCombining(c) ? combining + 1 : 0;
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (isSpace) {
        kept.append(' ');
      } else if (isKept(c) && combining <= Characters.MOST_COMBINING) {
        kept.appendCodePoint(c);
      }
    }
    String text = kept.toString().replaceAll(" {2,}", " ").strip();
    return Optional.of(text).filter(t -> !t.isEmpty() && t.length() <= LONGEST);
  }

  /** Enough to see that a text is too long. */
  private static String cut(String written) {
    return written.length() <= 20 * LONGEST ? written : written.substring(0, 20 * LONGEST);
  }

  private static boolean isKept(int c) {
    return !Characters.isForbidden(c)
        && !Characters.isSuspicious(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.isDefined(c);
  }

  /** The names of those who wrote a page; none where they are more than people are. */
  static List<String> names(Stream<String> written) {
    var names =
        written
            .filter(name -> !ADDRESS.matcher(name.strip()).matches())
            .flatMap(name -> text(name).stream())
            .distinct()
            .limit(MOST_AUTHORS + 1)
            .toList();
    return names.size() > MOST_AUTHORS ? List.of() : names;
  }

  /** The day, month or year of a date of ISO 8601, or with slashes; a time of day is left out. */
  static Optional<EdtfDate> date(String written) {
    var form = DATE_ALONE.matcher(written.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var date = new StringBuilder(form.group(1));
    for (int part = 2; part <= 3 && form.group(part) != null; part++) {
      date.append('-').append(form.group(part).length() == 1 ? "0" : "").append(form.group(part));
    }
    return EdtfDate.parse(date.toString());
  }

  /** A language tag; {@code en_US} is meant for {@code en-US}. */
  static Optional<LanguageTag> language(String written) {
    String tag = written.strip().replace('_', '-');
    return tag.length() > 35 ? Optional.empty() : LanguageTag.parse(tag);
  }

  /** The day of an HTTP date. */
  static Optional<LocalDate> httpDate(String written) {
    try {
      return Optional.of(
          LocalDate.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
