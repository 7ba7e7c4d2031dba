package akkord.literal;

import akkord.literal.Value.Name;
import akkord.literal.Value.Unreadable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names with digits, such as {@code G7} or {@code 2.5.1}, and digits that are no number. */
final class JapaneseNameRule implements Rule {

  private static final Pattern POINTED =
      Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9}){2,9}(?![0-9])");
  private static final Pattern UNREADABLE = Pattern.compile("[0-9]{1,30}(?:[.,][0-9]{1,30}){1,9}");

  @Override
  public Optional<Match> read(String text, int at) {
    var pointed = Text.matcher(POINTED, text, at);
    if (pointed.lookingAt()) {
      return Match.of(Literal.firm(at, pointed.end(), new Name(pointed.group())));
    }
    var digits = UNREADABLE.matcher(text).region(at, text.length());
    if (digits.lookingAt()) {
      return Match.of(Literal.firm(at, digits.end(), new Unreadable(digits.group())));
    }
    int end = JapaneseText.endOfToken(text, at);
    return Text.hasDigit(text, at, end)
        ? Match.of(
            Literal.firm(
                at,
                end,
                new Name(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC))))
        : Optional.empty();
  }
}
