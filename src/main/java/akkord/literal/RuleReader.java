package akkord.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a text by rules: at each word, number and sign the first rule that fits.
 *
 * @param openers whether a word, in lower case, can start a figure; all others are passed over
 * @param rules in the order in which they are tried
 */
record RuleReader(Openers openers, List<Rule> rules) implements LiteralReader {

  /** Tells words that can start a figure from all others. */
  @FunctionalInterface
  interface Openers {
    boolean contains(String word);
  }

  /** Written-out addresses: their digits are not said of anything. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\b[a-z]{2,10}://\\S+|\\bwww\\.\\S+|[\\w.+-]{1,64}@[\\w-]\\S+");

  RuleReader {
    rules = List.copyOf(rules);
  }

  @Override
  public List<Literal> read(String text) {
    String visible = Text.isPlain(text) ? text : masked(text);
    var found = new ArrayList<Literal>();
    int at = 0;
    while (at < visible.length()) {
      if (Text.isBlankAt(visible, at)) {
        at++;
        continue;
      }
      var match = match(visible, at);
      match.ifPresent(read -> found.addAll(read.literals()));
      at = match.isPresent() ? match.get().end() : Text.endOfToken(visible, at);
    }
    return found;
  }

  private Optional<Rule.Match> match(String text, int at) {
    if (Character.isLetter(text.codePointAt(at)) && !canOpen(text, at)) {
      return Optional.empty();
    }
    return rules.stream().map(rule -> rule.read(text, at)).flatMap(Optional::stream).findFirst();
  }

  private boolean canOpen(String text, int at) {
    int end = Text.endOfToken(text, at);
    return Text.hasDigit(text, at, end) || openers.contains(Text.lowerCase(text, at, end));
  }

  private static String masked(String text) {
    return ADDRESS.matcher(text).replaceAll(found -> "\uFFFC".repeat(found.group().length()));
  }
}
