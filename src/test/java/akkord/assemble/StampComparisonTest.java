package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampComparisonTest {

  /**
   * Texts are written by the letters of their sections; a small letter and a number are the same
   * section with other words. A changed section is shown as in the new text, with a minus where it
   * is gone, and behind it the section of the translation, which has those of the old text or of
   * the new one.
   */
  @ParameterizedTest
  @CsvSource({
    "ABCD, ABCD, old, ''",
    "ABCD, ABxD, old, x=C",
    "ABCD, AxyD, old, x=B y=C",
    "ABCD, ABXCD, old, X=?",
    "ABCD, ABXCD, new, X=X",
    "ABCD, ABD, old, -=C",
    "ABCD, ABD, new, -=?",
    "ABCD, ADBC, new, D=D",
    "ABCD, BCDA, new, A=A",
    "ABCD, DXBC, new, D=D X=X",
    "ABCD, AxBD, new, x=x -=?",
    "ABCD, AxCD, old, x=B",
    "AAAA, AAA, old, -=A",
    "AB, ABAB, new, A=A B=B",
    "ABC, '', old, -=A -=B -=C",
    "'', AB, old, A=? B=?",
  })
  void findsTheSectionsThatHaveChanged(
      String before, String now, String translated, String expected) {
    var stamp = written(before).stamp();
    var translation = written(translated.equals("old") ? before : now).in("en.md");
    var changed =
        StampComparison.changed(
            stamp, Original.of(written(now).in("de.md")), Original.sectionsOf(translation));
    assertEquals(
        expected,
        changed.stream()
            .map(each ->
                each.heading().orElse("-")
                    + "="
                    + each.counterpart().flatMap(Section::title).orElse("?"))
            .collect(Collectors.joining(" ")));
  }

  private static Written written(String sections) {
    return new Written(
        sections
            .chars()
            .mapToObj(letter -> "## " + (char) letter + "\n\nwords\n\n")
            .collect(Collectors.joining("", "Opening\n\n", "")));
  }

  @Test
  void tellsWhereAPartIsAndHowMuchItHas() {
    var before = new Written("Old\n\n## A\n\none\n\n## B\n\ntwo");
    var now =
        new Written(
            "New", "A summary.", Optional.empty(), "So new\n\n## A `x`\n\none two\n\nthree\n");
    var changed =
        StampComparison.changed(
            before.stamp(), Original.of(now.in("de.md")), Original.sectionsOf(before.in("en.md")));
    assertEquals(
        List.of(
            "HEAD de.md:1:1 3 Optional.empty",
            "OPENING de.md:1:1 2 Optional.empty",
            "SECTION de.md:3:1 5 Optional[A]",
            "GONE de.md:1:1 0 Optional[B]"),
        changed.stream()
            .map(each ->
                each.part() + " " + each.at() + " " + each.words() + " " + each.told().title())
            .toList());
  }
}
