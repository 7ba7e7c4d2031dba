package akkord.literal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No rule is left out where its figures can begin: all rules tried everywhere read the same. */
final class RuleTableTest {

  private static final List<String> ODD =
      List.of("02:30, um 12:02", "-5 °C", "½ und 2½", "1 in 4", "$5m", "US$ 5", "9–10 April");

  @Test
  void missesNoGermanFigure() {
    assertEquals(List.of(), missed(German.rules()));
  }

  @Test
  void missesNoEnglishFigure() {
    assertEquals(List.of(), missed(English.rules()));
  }

  private static List<String> missed(List<Rule> rules) {
    var table = new RuleTable(rules);
    var missed = new ArrayList<String>();
    for (String text : texts()) {
      for (int at = 0; at < text.length(); at = Text.endOfToken(text, at)) {
        if (!table.read(text, at).equals(byAll(rules, text, at))) {
          missed.add(at + " " + text);
        }
      }
    }
    return missed;
  }

  private static Optional<Rule.Match> byAll(List<Rule> rules, String text, int at) {
    return rules.stream().map(rule -> rule.read(text, at)).flatMap(Optional::stream).findFirst();
  }

  private static List<String> texts() {
    try (var in = RuleTableTest.class.getResourceAsStream("/akkord/assemble/pairs.txt")) {
      var texts = new ArrayList<>(ODD);
      new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().forEach(texts::add);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
