package akkord.literal;

import java.util.List;
import java.util.Optional;

/** Reads one kind of figure. */
@FunctionalInterface
interface Rule {

  /**
   * What a rule has read.
   *
   * @param end offset behind the last character that it took; beyond the place where it began
   * @param literals the figures among these characters, in their order
   */
  record Match(int end, List<Literal> literals) {
    static Optional<Match> of(Literal literal) {
      return Optional.of(new Match(literal.span().end(), List.of(literal)));
    }
  }

  /** What its figures can begin with. */
  default Opening opening() {
    return Opening.ANYWHERE;
  }

  /** The figures that start at an offset, at which a word, a number or a sign starts. */
  Optional<Match> read(String text, int at);
}
