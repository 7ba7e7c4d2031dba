package akkord.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, month or year of the proleptic Gregorian calendar as EDTF writes it, level 0 with the
 * qualifiers {@code ~} (approximate) and {@code ?} (uncertain) of level 1.
 *
 * <p>Ordered by the first day that it can mean, then the less precise first.
 *
 * @param first the first day that it can mean, in a year from 1000 to 9999
 * @param precision how much of that day is known
 * @param qualifier what is said about its certainty
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public record EdtfDate(LocalDate first, Precision precision, Qualifier qualifier)
    implements Comparable<EdtfDate> {

  /** How much of a date is known, the least first. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /** What is said about the certainty of a date. */
  public enum Qualifier {
    NONE(""),
    APPROXIMATE("~"),
    UNCERTAIN("?");

    private final String sign;

    Qualifier(String sign) {
      this.sign = sign;
    }

    static Qualifier ofSign(String sign) {
      return switch (sign) {
        case "~" -> APPROXIMATE;
        case "?" -> UNCERTAIN;
        default -> NONE;
      };
    }
  }

  private static final Pattern FORM =
      Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?]?)");

  private static final Comparator<EdtfDate> ORDER =
      Comparator.comparing(EdtfDate::first)
          .thenComparing(EdtfDate::precision)
          .thenComparing(EdtfDate::qualifier);

  public EdtfDate {
    boolean starts =
        switch (precision) {
          case DAY -> true;
          case MONTH -> first.getDayOfMonth() == 1;
          case YEAR -> first.getDayOfYear() == 1;
        };
    if (!starts || first.getYear() < 1000 || first.getYear() > 9999) {
      throw new IllegalArgumentException("not the first day of a " + precision + ": " + first);
    }
  }

  /** A day that is known for certain. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day, Precision.DAY, Qualifier.NONE);
  }

  /** The date that a text writes, or empty where it writes none, such as a 30 February. */
  public static Optional<EdtfDate> parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    var qualifier = Qualifier.ofSign(matcher.group(4));
    try {
      if (matcher.group(2) == null) {
        return Optional.of(new EdtfDate(LocalDate.of(year, 1, 1), Precision.YEAR, qualifier));
      }
      int month = Integer.parseInt(matcher.group(2));
      if (matcher.group(3) == null) {
        return Optional.of(new EdtfDate(LocalDate.of(year, month, 1), Precision.MONTH, qualifier));
      }
      int day = Integer.parseInt(matcher.group(3));
      return Optional.of(new EdtfDate(LocalDate.of(year, month, day), Precision.DAY, qualifier));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The last day that it can mean. */
  public LocalDate last() {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> YearMonth.from(first).atEndOfMonth();
      case YEAR -> first.withDayOfYear(first.lengthOfYear());
    };
  }

  @Override
  public int compareTo(EdtfDate other) {
    return ORDER.compare(this, other);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    String day = first.toString();
    String known =
        switch (precision) {
          case DAY -> day;
          case MONTH -> day.substring(0, 7);
          case YEAR -> day.substring(0, 4);
        };
    return known + qualifier.sign;
  }
}
