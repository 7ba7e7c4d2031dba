package akkord.literal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralReaderTest {

  /**
   * A text with what is to be found in it.
   *
   * @param language the text's language
   */
  record Case(String language, String text, String figures) {}

  static final List<Case> CASES = cases();

  @ParameterizedTest
  @FieldSource("CASES")
  void readsFiguresByTheRulesOfTheLanguage(Case given) {
    assertEquals(given.figures(), Show.figures(given.language(), given.text()));
  }

  /** Long rows of what starts figures: reading them takes time in proportion to their length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1, ",
        "1. ",
        "1., ",
        "1. und ",
        "1. Mai bis ",
        "1 und ",
        "Mai und ",
        "ein ",
        "hundert",
        "and a half ",
        "one hundred ",
        "1.000.",
        "1/",
        "-1",
        "9",
        "USD ",
        "zweiund",
        "II ",
        "1:00 ",
        "April 1, ",
        "eine halbe ",
        "half a ",
        "1 1/2 ",
        "1 000 ",
        "12 345.678,9 ",
        "10./11. ",
        "30.6. bis ",
        "10.1000/",
        "FY2024/",
        "Q1 ",
        "jeder ",
        "every ",
        "one in ",
        "minus ",
        "ein oder ",
        "a year and ",
        "tens of ",
        "Hunderte von ",
        "phase ",
        "phase one ",
        "2x",
        "9:00:",
        "9 bis ",
        "1\n- 2\n  - ",
        "arXiv:"
      })
  void readsLongRowsInTime(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    for (String language : List.of("de", "en")) {
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Show.figures(language, text));
    }
  }

  /** Whatever the text, the figures lie within it, in order and apart. */
  @Test
  void figuresNeverOverlap() {
    var random = new Random(4);
    var pieces = CASES.stream().map(Case::text).toList();
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        int start = random.nextInt(piece.length());
        text.append(piece, start, start + random.nextInt(piece.length() - start + 1));
        text.append(random.nextBoolean() ? " " : "");
      }
      assertApart(text.toString(), English.READER);
      assertApart(text.toString(), German.READER);
    }
  }

  private static void assertApart(String text, LiteralReader reader) {
    int end = 0;
    for (var literal : reader.read(text)) {
      assertTrue(literal.span().start() >= end, text);
      assertTrue(literal.span().end() > literal.span().start(), text);
      end = literal.span().end();
    }
    assertTrue(end <= text.length(), text);
  }

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    try (var in = LiteralReaderTest.class.getResourceAsStream("figures.txt")) {
      var lines = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
      for (int i = 0; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("de: ") || line.startsWith("en: ")) {
          cases.add(new Case(line.substring(0, 2), line.substring(4), lines.get(i + 1).strip()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(cases);
  }
}
