package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.location.Span;
import java.util.List;
import java.util.Optional;

/** Expressions that are figures by themselves, such as {@code both} or {@code ½}. */
record LexiconRule(Lexicon<Value> values, Weight weight) implements Rule {

  @Override
  public Opening opening() {
    return Opening.with(values.firstLetters());
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var hit = values.at(text, at);
    return hit.isPresent()
        ? Match.of(new Literal(new Span(at, hit.get().end()), List.of(hit.get().meaning()), weight))
        : Optional.empty();
  }
}
