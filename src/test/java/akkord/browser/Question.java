package akkord.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What a reader types, and the ids of the entries that must be among the first ten results.
 *
 * @param text what is typed
 * @param entries the entries that are meant
 */
record Question(String text, List<String> entries) {

  /** All questions of a language, from {@code queries.<language>.tsv}. */
  static List<Question> all(String language) throws IOException {
    String name = "/akkord/search/queries." + language + ".tsv";
    try (var file = Objects.requireNonNull(Question.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Question::read)
          .toList();
    }
  }

  private static Question read(String line) {
    var fields = line.split("\t", -1);
    return new Question(fields[0], List.of(fields[1].split(" ", -1)));
  }
}
