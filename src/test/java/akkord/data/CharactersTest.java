package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void theForbiddenOnesAreTheseWithTwoAtTheEndOfEachPlane() {
    assertEquals(
        List.of(
            "U+0000..U+0008",
            "U+000B..U+001F",
            "U+007F..U+009F",
            "U+202A..U+202E",
            "U+2066..U+2069",
            "U+D800..U+DFFF",
            "U+FDD0..U+FDEF",
            "U+FFFE..U+FFFF",
            "U+1FFFE..U+1FFFF",
            "U+2FFFE..U+2FFFF"),
        ranges(0x3_0000, Characters::isForbidden));
    assertEquals(
        List.of("U+E0000..U+E007F"),
        ranges(0x10_FFFF, c -> c >= 0xE_0000 && c < 0xE_FFFE && Characters.isForbidden(c)));
  }

  @Test
  void theSuspiciousOnesAreInvisibleOrPrivate() {
    assertEquals(
        List.of("U+200B..U+200F", "U+E000..U+F8FF", "U+FEFF"),
        ranges(0x1_0000, Characters::isSuspicious));
  }

  @Test
  void combiningOnesStandOverOrAroundTheOneBefore() {
    assertEquals(List.of("U+0300..U+036F"), ranges(0x400, Characters::isCombining));
    assertEquals(
        List.of("U+20D0..U+20F0"), ranges(0x2100, c -> c > 0x2000 && Characters.isCombining(c)));
  }

  @Test
  void theFirstForbiddenOneIsFound() {
    assertEquals(OptionalInt.of(0x202E), Characters.firstForbidden("a\u202Eb\u0000"));
    assertEquals(OptionalInt.empty(), Characters.firstForbidden("a\tb\n\uD83D\uDE80"));
  }

  @Test
  void namesHaveFourDigitsOrAsManyAsThereAre() {
    assertEquals("U+0009", Characters.name('\t'));
    assertEquals("U+FFFF", Characters.name(0xFFFF));
    assertEquals("U+1F680", Characters.name(0x1F680));
    assertEquals("U+10FFFF", Characters.name(0x10FFFF));
  }

  @Test
  void aWordIsToldWithTheFirstThreeOddOnes() {
    assertEquals("'abc\u007F'", Characters.withNames("abc\u007F").toString());
    assertEquals(
        "'\u0430b\u0430\u0441\u0440\u0435' with U+0430, U+0441, U+0440",
        Characters.withNames("\u0430b\u0430\u0441\u0440\u0435").toString());
  }

  /** The characters below a bound that fulfil a condition, as ranges. */
  private static List<String> ranges(int bound, IntPredicate condition) {
    var ranges = new ArrayList<String>();
    for (int c = 0; c < bound; c++) {
      if (condition.test(c)) {
        int first = c;
        while (c + 1 < bound && condition.test(c + 1)) {
          c++;
        }
        String name = Characters.name(first);
        ranges.add(first == c ? name : name + ".." + Characters.name(c));
      }
    }
    return ranges;
  }
}
