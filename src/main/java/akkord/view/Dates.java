package akkord.view;

import akkord.model.EdtfDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Writes dates as a language does, no more precise and no more certain than they are known. */
record Dates(Words words) {

  DateText of(EdtfDate date) {
    String known =
        switch (date.precision()) {
          case DAY -> format(date, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
          case MONTH -> format(date, DateTimeFormatter.ofLocalizedPattern("yMMMM"));
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
  String either(List<LocalDate> days) {
    String last = of(EdtfDate.of(days.getLast())).text();
    if (days.size() == 1) {
      return last;
    }
    boolean sameYear = days.getFirst().getYear() == days.getLast().getYear();
    String first =
        sameYear
            ? Typography.tied(
                DateTimeFormatter.ofLocalizedPattern("MMMMd")
                    .withLocale(words.locale())
                    .format(days.getFirst()))
            : of(EdtfDate.of(days.getFirst())).text();
    return words.of("date.either", first, last);
  }

  /** A time of day at the place of the date. */
  String localTime(LocalTime time) {
    var format = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
    return Typography.tied(words.of("date.local-time", format.format(time)));
  }

  private String format(EdtfDate date, DateTimeFormatter formatter) {
    return Typography.tied(formatter.withLocale(words.locale()).format(date.first()));
  }

  /** The date as HTML's {@code time} wants it: EDTF without its sign of doubt. */
  private static String iso(EdtfDate date) {
    return new EdtfDate(date.first(), date.precision(), EdtfDate.Qualifier.NONE).toString();
  }
}
