package akkord.literal;

import akkord.literal.Value.Name;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifiers of publications, whose points are no signs of numbers: DOIs and arXiv numbers. */
final class IdentifierRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile(
          "10\\.[0-9]{4,9}/[\\p{L}\\p{N}./_;():-]{0,200}[\\p{L}\\p{N}]"
              + "|(?<=arXiv:[\\s\\p{Z}]?)[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]{1,2})?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore(".");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    if (!Text.isDigitAt(text, at)) {
      return Optional.empty();
    }
    var matcher = Text.matcher(FORM, text, at);
    return matcher.lookingAt()
        ? Match.of(
            Literal.firm(at, matcher.end(), new Name(matcher.group().toLowerCase(Locale.ROOT))))
        : Optional.empty();
  }
}
