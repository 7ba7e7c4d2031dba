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

class JapaneseReaderTest {

  private static final String LANGUAGE = "ja: ";

  /** A text with what is to be found in it. */
  record Case(String text, String figures) {}

  static final List<Case> CASES = cases();

  @ParameterizedTest
  @FieldSource("CASES")
  void readsFiguresByTheRulesOfJapanese(Case given) {
    assertEquals(given.figures(), Show.figures("ja", given.text()));
  }

  /** Long rows of what starts figures: reading them takes time in proportion to their length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一",
        "十",
        "千",
        "万",
        "一、",
        "1、",
        "1,",
        "1.",
        "1万",
        "9",
        "〇",
        "一・",
        "1月、",
        "4月1日と",
        "4月1、",
        "2024年",
        "2024年（",
        "令和",
        "第",
        "第1、",
        "USD",
        "$",
        "¥1、",
        "1分の",
        "1/",
        "1:00",
        "午前",
        "マイナス",
        "−1",
        "数",
        "両",
        "I",
        "a",
        " ",
        "1 ",
        "1年半",
        "半",
        "a@",
        "www.",
        "https://一",
        "１，２３４"
      })
  void readsLongRowsInTime(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Show.figures("ja", text));
  }

  /** Whatever the text, the figures lie within it, in order and apart. */
  @Test
  void figuresNeverOverlap() {
    var random = new Random(4);
    for (int round = 0; round < 4_000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        String piece = CASES.get(random.nextInt(CASES.size())).text();
        int start = random.nextInt(piece.length());
        text.append(piece, start, start + random.nextInt(piece.length() - start + 1));
      }
      assertApart(text.toString());
    }
  }

  private static void assertApart(String text) {
    int end = 0;
    for (var literal : Japanese.READER.read(text)) {
      assertTrue(literal.span().start() >= end, text);
      assertTrue(literal.span().end() > literal.span().start(), text);
      end = literal.span().end();
    }
    assertTrue(end <= text.length(), text);
  }

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    try (var in = JapaneseReaderTest.class.getResourceAsStream("japanese.txt")) {
      var lines = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
      for (int i = 0; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith(LANGUAGE)) {
          cases.add(new Case(line.substring(LANGUAGE.length()), lines.get(i + 1).strip()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(cases);
  }
}
