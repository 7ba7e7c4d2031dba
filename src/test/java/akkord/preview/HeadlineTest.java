package akkord.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final Typeface SERIF = Typeface.read("notoserif-bold-subset.ttf");

  private static List<String> lines(String title) {
    return Headline.of(title, SERIF, 1040).lines();
  }

  @Test
  void aShortTitleIsLarge() {
    assertEquals(new Headline(76, List.of("UPWARDS"), false), Headline.of("UPWARDS", SERIF, 1040));
  }

  @Test
  void linesAreAboutAsLong() {
    assertEquals(
        List.of("Forschungspartnerschaften", "zur Künstlichen Intelligenz"),
        lines("Forschungspartnerschaften zur Künstlichen Intelligenz"));
  }

  @Test
  void aCompoundIsDividedAtItsHyphenOnly() {
    assertEquals(
        List.of("Disruptive-Technologien-", "Schutznetzwerkvereinbarung"),
        lines("Disruptive-Technologien-Schutznetzwerkvereinbarung"));
  }

  @Test
  void aSoftHyphenShowsAtTheEndOfALineOnly() {
    assertEquals(
        List.of("Genehmigungszuständigkeits-", "übertragung im Überblick"),
        lines("Genehmigungs\u00adzuständig\u00adkeits\u00adübertragung im Überblick"));
  }

  @Test
  void noLineBeginsWithADash() {
    assertEquals(
        List.of("Agreements on Science –", "Technology and Research"),
        lines("Agreements on Science – Technology and Research"));
  }

  @Test
  void japaneseBreaksBetweenCharactersButNotBeforeAComma() {
    var wide = Typeface.read("mplus1p-regular-fallback.ttf");
    assertEquals(
        List.of("北方海域の観測ブイ、", "データの共有及び協力"),
        Headline.of("北方海域の観測ブイ、データの共有及び協力", wide, 800).lines());
  }

  @Test
  void aWordWiderThanThePictureIsDivided() {
    var headline = Headline.of("M".repeat(60), SERIF, 1040);
    assertEquals("M".repeat(60), String.join("", headline.lines()).replace("-", ""));
    assertEquals(36, headline.size());
  }

  @Test
  void aTitleTooLongEndsWithAnEllipsisAfterAWord() {
    var headline = Headline.of("Zusammenarbeit ".repeat(60).strip(), SERIF, 1040);
    assertTrue(headline.shortened());
    assertEquals(5, headline.lines().size());
    assertTrue(headline.lines().getLast().endsWith(" Zusammenarbeit…"), headline.toString());
  }
}
