package akkord.assemble;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stamps of the project's own texts under each change of a word, and under none of a word. */
class OwnTextsTest {

  private static final Path CONTENT =
      Path.of(Objects.requireNonNull(System.getProperty("akkord.home"), "akkord.home"), "content");
  private static final String AGREEMENT = "agreements/pressurized-rover-arrangement-2024/de.md";
  private static final String BRIEFING = "briefings/us-japan-april-2024/en.md";
  private static final String PAGE = "pages/method/de.md";

  /** Words and figures; targets of links, citations and anchors are stepped over. */
  private static final Pattern WORD =
      Pattern.compile("\\]\\([^)]*\\)|\\[@[^\\]]*\\]|\\{[^}]*\\}|([\\p{L}\\p{N}]+)");

  private static final Pattern TARGET =
      Pattern.compile("(?<=\\]\\()[^)]*|(?<=@)[a-z0-9-]+(?=[\\];,])");
  private static final Pattern HEADING = Pattern.compile("(?m)^## ");
  private static final Pattern MOVABLE_SPACE = Pattern.compile("(?<=[\\p{L},]) (?=\\p{L})");

  @ParameterizedTest
  @ValueSource(strings = {AGREEMENT, BRIEFING})
  void aChangedWordMakesItsSectionStaleAndOnlyIt(String file) throws IOException {
    String text = body(file);
    var words = WORD.matcher(text).results().filter(word -> word.group(1) != null).toList();
    assertTrue(words.size() > 200, words.size() + " words");
    assertEachChanges(text, words, "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {AGREEMENT, BRIEFING})
  void aChangedTargetMakesItsSectionStaleAndOnlyIt(String file) throws IOException {
    String text = body(file);
    var targets = TARGET.matcher(text).results().toList();
    assertTrue(targets.size() > 20, targets.size() + " targets");
    assertEachChanges(text, targets, "-x");
  }

  private static void assertEachChanges(String text, List<MatchResult> places, String more) {
    var before = new Written(text).stamp().digests();
    var wrong = new ArrayList<String>();
    for (var place : places) {
      String other = text.substring(0, place.end()) + more + text.substring(place.end());
      var after = new Written(other).stamp().digests();
      var changed =
          IntStream.range(0, Math.max(before.size(), after.size()))
              .filter(i -> !before.get(i).equals(after.get(i)))
              .boxed()
              .toList();
      if (!changed.equals(List.of(part(text, place)))) {
        wrong.add(place.group() + " at " + place.start() + ": " + changed);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The part in which a place is: 1 before the first heading. */
  private static int part(String text, MatchResult place) {
    return 1 + (int) HEADING.matcher(text.substring(0, place.start())).results().count();
  }

  @ParameterizedTest
  @ValueSource(strings = {AGREEMENT, BRIEFING, PAGE})
  void setAndWrappedInAnotherWayItKeepsItsStamp(String file) throws IOException {
    String text = body(file);
    var stamp = new Written(text).stamp();
    for (String other :
        List.of(
            spaced(text, "\n"),
            spaced(text, "\u00A0"),
            spaced(text, "  "),
            text.replace("\n\n", "\n\n\n"),
            text.replaceAll("(?m)^- ", "*   "),
            text.replace("**", "__"),
            text.replace("’", "'").replaceAll("[„“”‚‘]", "\""),
            text.replace(" – ", " -- ").replace("–", "--"),
            hyphenated(text),
            Normalizer.normalize(text, Normalizer.Form.NFD))) {
      assertEquals(stamp, new Written(other).stamp(), other);
    }
  }

  /** With other white space between words, but in headings and tables, which end with the line. */
  private static String spaced(String text, String space) {
    return text.lines()
        .map(line -> line.matches("[#|].*") ? line : MOVABLE_SPACE.matcher(line).replaceAll(space))
        .collect(joining("\n"));
  }

  private static String hyphenated(String text) {
    return WORD.matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1) == null
                    ? found.group()
                    : found.group().replaceAll("(?<=..)(?=..)", "\u00AD")));
  }

  private static String body(String file) throws IOException {
    return Files.readString(CONTENT.resolve(file)).split("(?m)^---$", 3)[2];
  }
}
