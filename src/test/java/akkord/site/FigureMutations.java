package akkord.site;

import akkord.model.Inline;
import akkord.site.Mutation.Kind;
import akkord.site.Mutation.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes of figures in running text, each in all its places. What comes in is not in the text yet,
 * so that no other place of the text says the same after the change.
 */
final class FigureMutations {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,–-])\\d{1,3}(?= (?!Mio|Mrd|Mill|million|billion|bis|to)\\p{Ll})");

  private static final List<String> GERMAN_MONTHS =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "CHF", "GBP");
  private static final Map<String, String> SCALES =
      Map.of(
          "Mio.", "Mrd.",
          "Mrd.", "Mio.",
          "Millionen", "Milliarden",
          "Milliarden", "Millionen",
          "million", "billion",
          "billion", "million");

  private final MutatedText text;
  private final RandomGenerator random;

  FigureMutations(MutatedText text, RandomGenerator random) {
    this.text = text;
    this.random = random;
  }

  Stream<Mutation> all() {
    var months = text.isGerman() ? GERMAN_MONTHS : ENGLISH_MONTHS;
    return Stream.of(
            changes(Kind.DIGIT, DIGIT, this::otherDigit),
            changes(Kind.MONTH, anyOf(months), (_, _) -> absent(months)),
            changes(Kind.YEAR, YEAR, (found, _) -> otherYear(found)),
            changes(Kind.CURRENCY, anyOf(CURRENCIES), (_, _) -> absent(CURRENCIES)),
            changes(Kind.SCALE, anyOf(List.copyOf(SCALES.keySet())), FigureMutations::otherScale),
            changes(Kind.PERCENT_SIGN_ADDED, COUNTED, (found, _) -> Optional.of(percent(found))))
        .flatMap(each -> each);
  }

  /** What replaces a match in a piece of text, if anything fits. */
  private interface Replacement {
    Optional<String> of(MatchResult found, String piece);
  }

  private Stream<Mutation> changes(Kind kind, Pattern what, Replacement by) {
    return text.inlines(Inline.Text.class).stream()
        .flatMap(piece ->
            what.matcher(piece.text())
                .results()
                .flatMap(found ->
                    by.of(found, piece.text()).stream()
                        .map(other -> change(kind, piece, found, other))));
  }

  /** A piece stands in its file as it is read, so that offsets in both run side by side. */
  private Mutation change(Kind kind, Inline.Text piece, MatchResult found, String other) {
    int start = text.offset(piece.at()) + found.start();
    int end = start + found.end() - found.start();
    var at = text.file().lines().position(start);
    String changed = text.with(start, end, other);
    return new Mutation(kind, text, at, changed, List.of(new Place(text, at)));
  }

  private static Pattern anyOf(List<String> words) {
    String all = String.join("|", words.stream().map(Pattern::quote).toList());
    return Pattern.compile("(?<!\\p{L})(?:" + all + ")(?!\\p{L})");
  }

  private Optional<String> otherDigit(MatchResult found, String piece) {
    int digit = Integer.parseInt(found.group());
    int first = found.start();
    while (first > 0 && Character.isDigit(piece.charAt(first - 1))) {
      first--;
    }
    int last = found.end();
    while (last < piece.length() && Character.isDigit(piece.charAt(last))) {
      last++;
    }
    String before = piece.substring(first, found.start());
    String behind = piece.substring(found.end(), last);
    return Stream.iterate(1 + random.nextInt(9), other -> other % 9 + 1)
        .limit(9)
        .filter(other -> other != digit)
        .map(String::valueOf)
        .filter(other -> !text.text().contains(before + other + behind))
        .findFirst();
  }

  private Optional<String> otherYear(MatchResult found) {
    int year = Integer.parseInt(found.group());
    return Stream.iterate(year + 1 + random.nextInt(9), other -> other + 1)
        .map(String::valueOf)
        .filter(other -> !text.text().contains(other))
        .findFirst();
  }

  private Optional<String> absent(List<String> words) {
    int first = random.nextInt(words.size());
    return Stream.iterate(first, i -> (i + 1) % words.size())
        .limit(words.size())
        .map(words::get)
        .filter(word -> !text.text().contains(word))
        .findFirst();
  }

  private static Optional<String> otherScale(MatchResult found, String piece) {
    return Optional.ofNullable(SCALES.get(found.group()));
  }

  private String percent(MatchResult found) {
    return found.group() + (text.isGerman() ? " %" : "%");
  }
}
