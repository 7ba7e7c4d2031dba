package akkord.view;

import akkord.model.EdtfDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * Writes dates as a language does, no more precise and no more certain than they are known. Safe
 * for use by several threads.
 */
final class Dates {

  private final Words words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter dayOfMonth;
  private final DateTimeFormatter time;
  private final OnceEach<EdtfDate, DateText> texts;

  Dates(Words words) {
    var locale = words.locale();
    this.words = words;
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    this.month = localized("yMMMM", locale);
    this.dayOfMonth = localized("MMMMd", locale);
    this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    this.texts = new OnceEach<>(this::text);
  }

  /**
   * What a locale makes of a choice of fields. The JDK (25) may fail where two threads ask for the
   * first time, so that they ask here, one after the other, and not while they format.
   */
  private static DateTimeFormatter localized(String fields, Locale locale) {
    synchronized (Dates.class) {
      return DateTimeFormatter.ofPattern(
          DateTimeFormatterBuilder.getLocalizedDateTimePattern(
              fields, IsoChronology.INSTANCE, locale),
          locale);
    }
  }

  DateText of(EdtfDate date) {
    return texts.of(date);
  }

  private DateText text(EdtfDate date) {
    String known =
        switch (date.precision()) {
          case DAY -> Typography.tied(day.format(date.first()));
          case MONTH -> Typography.tied(month.format(date.first()));
          case YEAR -> words.of("date.year", date.first().getYear());
        };
    String text =
        switch (date.qualifier()) {
          case NONE -> known;
          case APPROXIMATE -> words.of("date.approximate", known);
          case UNCERTAIN -> words.of("date.uncertain", known);
        };
    return new DateText(text, iso(date));
  }

  /** One day, or two of which it was one. */
  String either(List<LocalDate> either) {
    String last = of(EdtfDate.of(either.getLast())).text();
    if (either.size() == 1) {
      return last;
    }
    boolean sameYear = either.getFirst().getYear() == either.getLast().getYear();
    String first =
        sameYear
            ? Typography.tied(dayOfMonth.format(either.getFirst()))
            : of(EdtfDate.of(either.getFirst())).text();
    return words.of("date.either", first, last);
  }

  /** A time of day at the place of the date. */
  String localTime(LocalTime when) {
    return Typography.tied(words.of("date.local-time", time.format(when)));
  }

  /** The date as HTML's {@code time} wants it: EDTF without its sign of doubt. */
  private static String iso(EdtfDate date) {
    return new EdtfDate(date.first(), date.precision(), EdtfDate.Qualifier.NONE).toString();
  }
}
