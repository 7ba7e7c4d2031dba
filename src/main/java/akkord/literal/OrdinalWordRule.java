package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.Value.Ordinal;
import akkord.location.Span;
import java.util.List;
import java.util.Optional;

/**
 * Ordinal numbers in words.
 *
 * @param ordinals the words
 * @param judge how much such a word weighs where it stands
 */
record OrdinalWordRule(Lexicon<Integer> ordinals, Judge judge) implements Rule {

  /** Tells ordinals from other words of the same form. */
  @FunctionalInterface
  interface Judge {
    /** The word's weight; empty where it is no ordinal. */
    Optional<Weight> weight(String text, int start, int end);
  }

  @Override
  public Opening opening() {
    return Opening.with(ordinals.firstLetters());
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var hit = ordinals.at(text, at);
    return hit.isPresent() ? match(text, at, hit.get()) : Optional.empty();
  }

  private Optional<Match> match(String text, int at, Lexicon.Hit<Integer> hit) {
    return judge
        .weight(text, at, hit.end())
        .flatMap(weight ->
            Match.of(
                new Literal(new Span(at, hit.end()), List.of(new Ordinal(hit.meaning())), weight)));
  }
}
