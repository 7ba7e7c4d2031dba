package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressScanTest {

  /** Says the same, but needs time and stack without bounds. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+://\\S+|\\S+@\\S+|([\\p{L}\\p{N}-]+\\.)+[a-z]{2,}\\S*");

  private static final String SIGNS = "abA1-..:/@( é½";

  @ParameterizedTest
  @CsvSource({
    "see https://example.org/a now, see  now",
    "ask a@example.org, 'ask '",
    "(example.org/a) and more, ( and more",
    "no.Name but, no.Name but",
    "a..com, a..com",
    "z. B. here, z. B. here"
  })
  void takesAddressesOut(String text, String rest) {
    assertEquals(rest, AddressScan.without(text));
  }

  @Test
  void agreesWithThePattern() {
    var chance = new Random(8);
    for (int i = 0; i < 100_000; i++) {
      var text = new StringBuilder();
      for (int length = chance.nextInt(14); length > 0; length--) {
        text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
      }
      String rest = ADDRESS.matcher(text).replaceAll(" ");
      assertEquals(folded(rest), folded(AddressScan.without(text.toString())), text.toString());
    }
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The pattern would need a stack of its own for these, or minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"a.", "x", "a-", "Ab."})
  void endsWithAnyText(String repeated) {
    String text = repeated.repeat(500_000);

    assertEquals(text, AddressScan.without(text));
  }
}
