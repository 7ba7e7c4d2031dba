package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import akkord.location.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places in a row: {@code 第3回}, {@code 第1、第2}, {@code 3番目}, {@code 21世紀}. Other languages also
 * number such things: {@code Artikel 3}, {@code phase 2}.
 */
final class JapaneseOrdinalRule implements Rule {

  private static final String SIGN = "第";
  private static final int LARGEST = 10_000;

  /** Most members of a list; a longer one is read piece by piece. */
  private static final int MOST = 12;

  private static final Prefixes<String> BEHIND =
      new Prefixes<>(
          Words.all(
              "", "番目", "つ目", "回目", "度目", "年目", "日目", "人目", "件目", "か国目", "カ国目", "例目", "次目", "世紀",
              "番手", "期目", "代目", "位", "次", "等"));

  /** Words that go on with what is no place in a row. */
  private static final Prefixes<String> OTHERWISE =
      new Prefixes<>(Words.all("", "次元", "次電池", "次世代", "等分", "位置", "次的"));

  /** Those outside a group of two, whom other languages name without a number. */
  private static final Prefixes<String> OUTSIDERS = new Prefixes<>(Words.all("", "者", "国", "機関"));

  @Override
  public Optional<Match> read(String text, int at) {
    return text.startsWith(SIGN, at) ? withSign(text, at) : withWord(text, at);
  }

  private static Optional<Match> withSign(String text, int at) {
    var literals = new ArrayList<Literal>();
    var next = Optional.of(at);
    while (next.isPresent() && literals.size() < MOST) {
      int start = next.get();
      int digits = text.startsWith(SIGN, start) ? start + 1 : start;
      var number = number(text, Text.afterBlanks(text, digits));
      if (number.isEmpty()) {
        break;
      }
      literals.add(literal(text, start, number.get()));
      next = JapaneseText.behindConnection(text, number.get().end());
    }
    return literals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(literals.getLast().span().end(), literals));
  }

  private static Optional<JapaneseNumeral> number(String text, int at) {
    return JapaneseNumeral.at(text, at)
        .filter(number -> number.upTo(LARGEST) > 0)
        .filter(number -> !JapaneseText.isWesternAt(text, number.end()));
  }

  private static Literal literal(String text, int start, JapaneseNumeral number) {
    int place = number.upTo(LARGEST);
    boolean isLoose = place == 1 || OUTSIDERS.at(text, number.end()).isPresent();
    return new Literal(
        new Span(start, number.end()),
        List.of(new Ordinal(place), Quantity.of(place)),
        isLoose ? Weight.LOOSE : Weight.FIRM);
  }

  private static Optional<Match> withWord(String text, int at) {
    return number(text, at)
        .filter(number -> OTHERWISE.at(text, number.end()).isEmpty())
        .flatMap(number ->
            BEHIND
                .at(text, number.end())
                .flatMap(hit ->
                    Match.of(
                        new Literal(
                            new Span(at, hit.end()),
                            List.of(
                                new Ordinal(number.upTo(LARGEST)),
                                Quantity.of(number.upTo(LARGEST))),
                            number.upTo(LARGEST) == 1 ? Weight.LOOSE : Weight.FIRM))));
  }
}
