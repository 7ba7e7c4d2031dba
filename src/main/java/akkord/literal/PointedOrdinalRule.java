package akkord.literal;

import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * German ordinals in digits: {@code der 3. Gipfel}. Before a capital letter the point can also end
 * a sentence; an article before the number tells the two apart.
 */
final class PointedOrdinalRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,3})\\.(?:,?[\\s\\p{Z}]+|-)(?=(\\p{L}))");
  private static final Set<String> ARTICLES =
      Set.of(
          "der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "beim", "vom", "ein",
          "eine", "einen", "einem", "einer", "eines", "ihr", "ihre", "ihren", "ihrem", "ihrer",
          "sein", "seine", "seinen", "seinem", "seiner", "jeder", "jede", "jedes", "jeden",
          "jedem");

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore(".");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    int end = matcher.end(1) + 1;
    boolean isOrdinal =
        Character.isLowerCase(matcher.group(2).codePointAt(0))
            || ARTICLES.contains(Text.wordBefore(text, at));
    return Match.of(
        isOrdinal
            ? Literal.firm(at, end, new Ordinal(number))
            : Literal.firm(at, end - 1, Quantity.of(number), new Ordinal(number)));
  }
}
