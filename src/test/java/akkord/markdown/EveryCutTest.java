package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that is cut anywhere, as by an editor that is still writing, is read and written. */
class EveryCutTest {

  private static final String SIGNS = "[](){}<>@#*_`~|&\\!;:\n";

  static List<CaseFile.Case> constructs() {
    return CaseFile.read("constructs.txt");
  }

  static List<CaseFile.Case> mistakes() {
    return CaseFile.read("mistakes.txt");
  }

  @ParameterizedTest
  @MethodSource({"constructs", "mistakes"})
  void everyPrefixAndSuffix(CaseFile.Case one) {
    cut(one.given(), IntStream.rangeClosed(0, one.given().length()));
  }

  /** Cut before each character that may mean something, within words at none. */
  @Test
  void thePrefixesAndSuffixesOfTheContent() throws IOException {
    var files = contentFiles();
    assertFalse(files.isEmpty());
    for (var file : files) {
      String text = Files.readString(file);
      cut(text, IntStream.range(0, text.length()).filter(i -> isSign(text.charAt(i))));
    }
  }

  private static void cut(String text, IntStream places) {
    places.forEach(i -> {
      assertDoesNotThrow(() -> Reading.of(text.substring(0, i)).html(), () -> "prefix " + i);
      assertDoesNotThrow(() -> Reading.of(text.substring(i)).html(), () -> "suffix " + i);
    });
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private static List<Path> contentFiles() throws IOException {
    try (var files = Files.walk(Path.of("content"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
