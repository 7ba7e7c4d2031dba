package akkord.content;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.model.Prose;
import java.util.Optional;

/** Reads a Markdown file: its front matter and the text below. */
final class ProseReader {

  private ProseReader() {}

  /**
   * An entry's text in one language.
   *
   * @return empty where the front matter can't be read; the text below it is checked all the same
   */
  static Optional<Prose> read(
      SourceFile file, Surroundings around, BodyReader bodies, Diagnostics found) {
    var head = FrontMatter.find(file, found);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var reading = new Reading(file, around, found);
    var values =
        DataReader.read(file, head.get().yaml(), Notation.YAML, found)
            .flatMap(root -> FrontMatterFields.FIELDS.read(root, reading));
    var body = bodies.read(file, head.get().bodyStart(), found);
    return values.map(v -> FrontMatterFields.prose(file.path(), v, body));
  }
}
