package akkord.content;

import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.model.Body;

/** Reads the text below the front matter. */
@FunctionalInterface
interface BodyReader {

  /** The text of a file from an offset on. */
  Body read(SourceFile file, int bodyStart, Diagnostics found);
}
