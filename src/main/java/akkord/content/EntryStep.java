package akkord.content;

import akkord.data.Surroundings;
import java.io.IOException;

/** What becomes of an entry's files. Called by several threads. */
@FunctionalInterface
interface EntryStep {

  /** Reads an entry. */
  Outcome read(EntryFiles files, Surroundings around) throws IOException;

  /** The step that reads each entry from its files. */
  static EntryStep reading(BodyReader bodies, ContentRequest request) {
    var publishing = new Publishing(request.today(), request.drafts());
    return (files, around) -> new EntryReader(files, around, bodies, publishing).read();
  }
}
