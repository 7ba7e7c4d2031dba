package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake in a site that is sound otherwise is found once, at its very place. */
class PlantedMistakesTest {

  static List<PlantedMistake> mistakes() {
    return PlantedMistake.all();
  }

  private static List<String> found(MemorySite site) {
    return site.verify().diagnostics().stream()
        .map(found -> found.location() + " " + found.code().id())
        .sorted()
        .toList();
  }

  @Test
  void theSoundSiteGivesNothing() {
    assertEquals(List.of(), PlantedMistake.planted(List.of()).site().allFindings());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeGivesOneFinding(PlantedMistake mistake) {
    var planted = PlantedMistake.planted(List.of(mistake));
    assertEquals(1, planted.expected().size());
    assertEquals(
        planted.expected(),
        found(planted.site()),
        () -> String.join("\n", planted.site().allFindings()));
  }

  @Test
  void allMistakesTogetherGiveAllFindings() {
    var planted = PlantedMistake.planted(mistakes());
    assertTrue(planted.expected().size() > 80, "mistakes are planted");
    assertEquals(String.join("\n", planted.expected()), String.join("\n", found(planted.site())));
  }
}
