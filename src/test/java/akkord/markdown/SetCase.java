package akkord.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A text as it is written and as a language sets it. */
record SetCase(String source, String expected) {

  /** The cases of a file of this package's test resources. */
  static List<SetCase> read(String name) {
    try (var in = SetCase.class.getResourceAsStream("typography/" + name)) {
      var bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(SetCase::parse)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static SetCase parse(String line) {
    int bar = line.indexOf(" | ");
    return new SetCase(spaces(line.substring(0, bar).strip()), spaces(line.substring(bar + 3)));
  }

  private static String spaces(String text) {
    return text.strip().replace('~', '\u00A0').replace('_', '\u202F');
  }
}
