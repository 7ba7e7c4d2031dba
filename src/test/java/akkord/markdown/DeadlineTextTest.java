package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DeadlineTextTest {

  /** Tries out every way to part the letters, of which there are more than can be tried. */
  private static final Pattern ENDLESS = Pattern.compile("(.*)(.*)(.*)(.*)(.*)(.*)b");

  private static final String LETTERS = "a".repeat(300);

  @Test
  void aRegularExpressionThatTriesEverythingComesToAnEnd() {
    var text = new DeadlineText(LETTERS, Duration.ZERO, Duration.ZERO);

    assertThrows(DeadlineException.class, () -> ENDLESS.matcher(text).matches());
  }

  @Test
  void onABusyMachineATextHasTheProcessorsTime() {
    var text = new DeadlineText("ab".repeat(100_000), Duration.ZERO, Duration.ofHours(1));

    assertFalse(Pattern.compile("c").matcher(text).find());
  }

  @Test
  void aLiftedDeadlineIsNone() {
    var text = new DeadlineText("ab".repeat(100_000), Duration.ZERO, Duration.ZERO);
    text.lift();

    assertFalse(Pattern.compile("c").matcher(text).find());
  }

  @Test
  void isTheText() {
    var text = new DeadlineText("abc", Duration.ofHours(1), Duration.ZERO);

    assertEquals("abc", text.toString());
    assertEquals("b", text.subSequence(1, 2).toString());
    assertEquals(3, text.length());
  }
}
