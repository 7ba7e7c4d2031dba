package akkord.literal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The year of a date, written out in four digits. */
final class Years {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}(?![0-9]|[.,][0-9])");

  private Years() {}

  /** The year at an offset. */
  static Optional<Lexicon.Hit<Integer>> at(String text, int offset) {
    var matcher = Text.matcher(YEAR, text, offset);
    return matcher.lookingAt() && !Text.isLetterAt(text, matcher.end())
        ? Optional.of(new Lexicon.Hit<>(Integer.parseInt(matcher.group()), matcher.end()))
        : Optional.empty();
  }

  static OptionalInt of(Optional<Lexicon.Hit<Integer>> year) {
    return year.isPresent() ? OptionalInt.of(year.get().meaning()) : OptionalInt.empty();
  }
}
