package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

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

  /** An entry without texts. */
  static EntryFiles single(EntryId id, FoundFile file) {
    return new EntryFiles(id, file.shown(), Optional.of(file), new LinkedHashMap<>(), List.of());
  }
}
