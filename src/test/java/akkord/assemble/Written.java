package akkord.assemble;

import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import akkord.model.Located;
import akkord.model.Prose;
import java.util.Optional;

/** Texts as editors write them: a title, a summary, and Markdown that begins in line 1. */
record Written(String title, String summary, Optional<String> shortTitle, String markdown) {

  Written(String markdown) {
    this("Title", "A summary.", Optional.empty(), markdown);
  }

  Prose in(String file) {
    var path = new SourcePath(file);
    var body = MarkdownReader.read(new SourceFile(path, markdown), 0, new Diagnostics());
    return new Prose(
        path,
        new Located<>(title, Location.at(path, new Position(1, 1))),
        new Located<>(summary, Location.at(path, new Position(2, 1))),
        Optional.empty(),
        shortTitle,
        Optional.empty(),
        body);
  }

  Stamp stamp() {
    return Original.of(in("de.md")).stamp();
  }
}
