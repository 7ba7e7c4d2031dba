package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.disk.FileStamp;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The files of one entry.
 *
 * @param id the entry's id
 * @param place its folder, or its only file
 * @param data the file of its facts
 * @param texts the files of its texts, in the order of the site's languages
 * @param findings what is wrong with the files as such
 */
record EntryFiles(
    EntryId id,
    SourcePath place,
    Optional<FoundFile> data,
    SequencedMap<LanguageTag, FoundFile> texts,
    List<Diagnostic> findings) {

  EntryFiles {
    texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    findings = List.copyOf(findings);
  }

  /** All of them, the facts first. */
  List<FoundFile> all() {
    return Stream.concat(data.stream(), texts.values().stream()).toList();
  }

  /** How all of them are now, in the same order. */
  List<FileStamp> stamps() throws IOException {
    var stamps = new ArrayList<FileStamp>();
    for (var file : all()) {
      stamps.add(FileStamp.of(file.path()));
    }
    return stamps;
  }

  /** An entry without texts. */
  static EntryFiles single(EntryId id, FoundFile file) {
    return new EntryFiles(id, file.shown(), Optional.of(file), new LinkedHashMap<>(), List.of());
  }
}
