package akkord.literal;

import akkord.literal.Value.Decade;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * German decades in words: {@code achtziger Jahre}, {@code Achtzigern}. The first decades of a
 * century can be of this one or of the last. Without the word for years, people of that age are
 * called so as well.
 */
final class DecadeWordRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?<ten>zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er"
              + "(?:(?<years>-?jahren?|[\\s\\p{Z}]+jahren?)|n?)(?!\\p{L})");
  private static final int LAST_OPEN = 40;

  /** Whether a word, in lower case, can be the first. */
  static boolean canStart(String word) {
    return FORM.matcher(word).matches();
  }

  @Override
  public Opening opening() {
    return Opening.with("zdvfsan");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String word = matcher.group("ten").toLowerCase(Locale.ROOT);
    int ten = GermanNumberWords.number(word).orElseThrow().intValueExact();
    var last = new Decade(1900 + ten);
    var readings =
        ten > LAST_OPEN ? new Value[] {last} : new Value[] {last, new Decade(2000 + ten)};
    return Match.of(
        matcher.group("years") != null
            ? Literal.firm(at, matcher.end(), readings)
            : Literal.loose(at, matcher.end(), readings));
  }
}
