package akkord.literal;

import akkord.diagnostic.Message;
import akkord.model.CurrencyCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** What a figure means, whatever language wrote it. */
public sealed interface Value {

  /** Whether two values are the same; what one of them leaves open does not part them. */
  default boolean isSameAs(Value other) {
    return equals(other);
  }

  /** What it means, for messages. */
  Message inWords();

  /**
   * A number, with or without what it counts.
   *
   * @param unit what it counts; empty where that is no unit of measurement
   */
  record Quantity(BigDecimal number, Optional<Unit> unit) implements Value {
    public Quantity {
      number = number.stripTrailingZeros();
    }

    static Quantity of(long number) {
      return new Quantity(BigDecimal.valueOf(number), Optional.empty());
    }

    @Override
    public boolean isSameAs(Value other) {
      return switch (other) {
        case Quantity(var theirs, var theirUnit) -> isSame(theirs, theirUnit);
        case Fraction fraction -> fraction.isSameAs(this);
        default -> false;
      };
    }

    private boolean isSame(BigDecimal theirs, Optional<Unit> theirUnit) {
      if (unit.isEmpty() || theirUnit.isEmpty()) {
        return number.compareTo(theirs) == 0;
      }
      return unit.get().dimension().equals(theirUnit.get().dimension())
          && inBase(number, unit.get()).compareTo(inBase(theirs, theirUnit.get())) == 0;
    }

    private static BigDecimal inBase(BigDecimal number, Unit unit) {
      return number.multiply(unit.factor());
    }

    @Override
    public Message inWords() {
      return unit.map(Unit::symbol)
          .filter(symbol -> !symbol.isBlank())
          .map(symbol -> Message.of("%s %s", number, Message.word(symbol)))
          .orElseGet(() -> Message.of("%s", number));
    }
  }

  /** A sum of money. */
  record Amount(BigDecimal number, CurrencyCode currency) implements Value {
    public Amount {
      number = number.stripTrailingZeros();
    }

    @Override
    public boolean isSameAs(Value other) {
      return other instanceof Amount(var theirs, var theirCurrency)
          && number.compareTo(theirs) == 0
          && currency.equals(theirCurrency);
    }

    @Override
    public Message inWords() {
      return Message.of("%s %s", number, currency);
    }
  }

  /** So many in a hundred. */
  record Percentage(BigDecimal number) implements Value {
    public Percentage {
      number = number.stripTrailingZeros();
    }

    @Override
    public boolean isSameAs(Value other) {
      return other instanceof Percentage(var theirs) && number.compareTo(theirs) == 0;
    }

    @Override
    public Message inWords() {
      return Message.of("%s %%", number);
    }
  }

  /** A date of which at least the month is named; the year and the day may be missing. */
  record CalendarDate(OptionalInt year, int month, OptionalInt day) implements Value {

    /** The day that it names, if it names one that exists. */
    public Optional<LocalDate> toDay() {
      if (year.isEmpty() || day.isEmpty()) {
        return Optional.empty();
      }
      int length = YearMonth.of(year.getAsInt(), month).lengthOfMonth();
      return day.getAsInt() <= length
          ? Optional.of(LocalDate.of(year.getAsInt(), month, day.getAsInt()))
          : Optional.empty();
    }

    @Override
    public Message inWords() {
      var name = Month.of(month);
      if (day.isEmpty()) {
        return year.isEmpty() ? Message.of("%s", name) : Message.of("%s %s", name, year.getAsInt());
      }
      return year.isEmpty()
          ? Message.of("%1$s %2$s", day.getAsInt(), name) // German has a full stop in this one
          : Message.of("%s %s %s", day.getAsInt(), name, year.getAsInt());
    }
  }

  /** A time of day. */
  record ClockTime(LocalTime time) implements Value {
    @Override
    public Message inWords() {
      return Message.of("%s o’clock", time);
    }
  }

  /** A place in a row, from 1. */
  record Ordinal(int number) implements Value {
    @Override
    public Message inWords() {
      return Message.of("number %s in a row", number);
    }
  }

  /** A part of a whole. */
  record Fraction(int numerator, int denominator) implements Value {
    @Override
    public boolean isSameAs(Value other) {
      return switch (other) {
        case Fraction(int top, int bottom) -> (long) numerator * bottom == (long) top * denominator;
        case Quantity(var number, var unit) ->
            unit.isEmpty()
                && number
                        .multiply(BigDecimal.valueOf(denominator))
                        .compareTo(BigDecimal.valueOf(numerator))
                    == 0;
        default -> false;
      };
    }

    @Override
    public Message inWords() {
      return Message.of("%s/%s", numerator, denominator);
    }
  }

  /** Ten years, such as the 1990s. */
  record Decade(int firstYear) implements Value {
    @Override
    public Message inWords() {
      return Message.of("%ss", firstYear);
    }
  }

  /** Digits that are no number in their language, such as {@code 102.6 Mio.} in German. */
  record Unreadable(String text) implements Value {
    @Override
    public boolean isSameAs(Value other) {
      return false;
    }

    @Override
    public Message inWords() {
      return Message.of("no number of this language");
    }
  }

  /** What has digits but is no number, such as {@code G7} or {@code 2.5.1}. */
  record Name(String text) implements Value {
    @Override
    public Message inWords() {
      return Message.of("'%s'", text);
    }
  }
}
