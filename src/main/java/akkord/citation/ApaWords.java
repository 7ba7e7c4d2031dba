package akkord.citation;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between the languages in which a reference can be written: words, the order of a
 * date's parts, and the comma before the last name.
 *
 * @param dates how dates are written
 * @param retrieval what introduces the address of a work whose date is not known
 * @param noDate what stands for a date that is not known
 * @param numberLabel what precedes a number that is nothing but digits
 * @param article what precedes the number of an article
 * @param lastName what precedes the last of several names
 * @param kinds what works of a type are called where their titles don't tell
 */
record ApaWords(
    Dates dates,
    Retrieval retrieval,
    String noDate,
    String numberLabel,
    String article,
    String lastName,
    Map<String, String> kinds) {

  /**
   * How dates are written.
   *
   * @param year the year alone
   * @param month the month alone
   * @param monthOfYear the month with its year
   * @param monthAndDay for the date behind the year
   * @param full for a date in running text
   */
  record Dates(
      DateTimeFormatter year,
      DateTimeFormatter month,
      DateTimeFormatter monthOfYear,
      DateTimeFormatter monthAndDay,
      DateTimeFormatter full) {

    /** Dates in the language of a locale, of which only the places of the days differ. */
    private static Dates in(Locale locale, String monthAndDay, String full) {
      return new Dates(
          DateTimeFormatter.ofPattern("uuuu", locale),
          DateTimeFormatter.ofPattern("MMMM", locale),
          DateTimeFormatter.ofPattern("MMMM uuuu", locale),
          DateTimeFormatter.ofPattern(monthAndDay, locale),
          DateTimeFormatter.ofPattern(full, locale));
    }
  }

  /**
   * What introduces an address.
   *
   * @param retrieved the first word
   * @param onDay the preposition before a day
   * @param inMonth the preposition before a month
   * @param from the preposition before the address
   */
  record Retrieval(String retrieved, String onDay, String inMonth, String from) {}

  /** Most names that are all given; of more, the first ones and the last. */
  private static final int MOST_NAMES = 20;

  private static final ApaWords ENGLISH =
      new ApaWords(
          Dates.in(Locale.ENGLISH, "MMMM d", "MMMM d, uuuu"),
          new Retrieval("Retrieved ", "", "", "from "),
          "n.d.",
          "No. ",
          "Article ",
          ", & ",
          Map.ofEntries(
              Map.entry("broadcast", "Broadcast"),
              Map.entry("collection", "Archival collection"),
              Map.entry("dataset", "Dataset"),
              Map.entry("figure", "Figure"),
              Map.entry("graphic", "Graphic"),
              Map.entry("interview", "Interview"),
              Map.entry("map", "Map"),
              Map.entry("motion_picture", "Video recording"),
              Map.entry("personal_communication", "Letter"),
              Map.entry("post", "Online post"),
              Map.entry("software", "Computer software"),
              Map.entry("song", "Audio recording")));

  private static final ApaWords GERMAN =
      new ApaWords(
          Dates.in(Locale.GERMAN, "d. MMMM", "d. MMMM uuuu"),
          new Retrieval("Abgerufen ", "am ", "im ", "von "),
          "o.\u00A0J.",
          "Nr. ",
          "Artikel ",
          " & ",
          Map.ofEntries(
              Map.entry("broadcast", "Sendung"),
              Map.entry("collection", "Sammlung"),
              Map.entry("dataset", "Datensatz"),
              Map.entry("figure", "Abbildung"),
              Map.entry("graphic", "Bild"),
              Map.entry("interview", "Interview"),
              Map.entry("map", "Karte"),
              Map.entry("motion_picture", "Videoaufnahme"),
              Map.entry("personal_communication", "Brief"),
              Map.entry("post", "Post"),
              Map.entry("software", "Software"),
              Map.entry("song", "Audioaufnahme")));

  /** The words for readers of a language: German ones for German, English ones for all others. */
  static ApaWords in(LanguageTag language) {
    return language.locale().getLanguage().equals("de") ? GERMAN : ENGLISH;
  }

  /** The year, marked where it is in doubt. */
  String year(EdtfDate date) {
    return doubt(date) + dates.year().format(date.first());
  }

  /** Month and day as far as they are known. */
  Optional<String> monthAndDay(EdtfDate date) {
    return switch (date.precision()) {
      case YEAR -> Optional.empty();
      case MONTH -> Optional.of(dates.month().format(date.first()));
      case DAY -> Optional.of(dates.monthAndDay().format(date.first()));
    };
  }

  /** The whole date as running text has it. */
  String full(EdtfDate date) {
    String known =
        switch (date.precision()) {
          case YEAR -> dates.year().format(date.first());
          case MONTH -> dates.monthOfYear().format(date.first());
          case DAY -> dates.full().format(date.first());
        };
    return doubt(date) + known;
  }

  private static String doubt(EdtfDate date) {
    return DateParts.isDoubtful(date) ? "ca. " : "";
  }

  /** What introduces the address of a work whose date is not known, opened on a day. */
  String retrieved(EdtfDate accessed) {
    return retrieval.retrieved() + preposition(accessed) + full(accessed) + ", " + retrieval.from();
  }

  private String preposition(EdtfDate date) {
    return switch (date.precision()) {
      case DAY -> retrieval.onDay();
      case MONTH -> retrieval.inMonth();
      case YEAR -> "";
    };
  }

  /** What a work of this type is called where its title doesn't tell. */
  Optional<String> kind(String type) {
    return Optional.ofNullable(kinds.get(type));
  }

  /** Names as a list. */
  String list(List<String> names) {
    int count = names.size();
    if (count == 1) {
      return names.getFirst();
    }
    if (count > MOST_NAMES) {
      var first = String.join(", ", names.subList(0, MOST_NAMES - 1));
      return first + ", … " + names.getLast();
    }
    return String.join(", ", names.subList(0, count - 1)) + lastName + names.getLast();
  }
}
