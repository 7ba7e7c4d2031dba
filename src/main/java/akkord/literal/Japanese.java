package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.location.Span;
import java.util.List;
import java.util.regex.Pattern;

/** How Japanese writes figures. */
final class Japanese {

  /** {@code 2024-04-10}, {@code 2024/4/10}, {@code 2024.4.10}. */
  private static final NumericDateRule NUMERIC_DATES =
      new NumericDateRule(
          Pattern.compile(
              "([12][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9A-Za-z]|[.,/-][0-9])"),
          List.of("ymd"));

  static final LiteralReader READER = new JapaneseReader(rules());

  private Japanese() {}

  private static List<Rule> rules() {
    return List.of(
        new JapaneseFractionRule(),
        (text, at) ->
            JapaneseWords.PASSED_OVER.at(text, at).map(hit -> new Rule.Match(hit.end(), List.of())),
        figures(JapaneseWords.FIRM, Weight.FIRM),
        figures(JapaneseWords.LOOSE, Weight.LOOSE),
        NUMERIC_DATES,
        new JapaneseClockRule(),
        new JapaneseDecadeRule(),
        YearSpanRule.JAPANESE,
        new JapaneseDateRule(),
        new JapaneseOrdinalRule(),
        new JapaneseSeriesRule(),
        new JapaneseRomanRule(),
        new JapaneseNameRule());
  }

  private static Rule figures(Prefixes<Value> words, Weight weight) {
    return (text, at) ->
        words
            .at(text, at)
            .flatMap(hit ->
                Rule.Match.of(
                    new Literal(new Span(at, hit.end()), List.of(hit.meaning()), weight)));
  }
}
