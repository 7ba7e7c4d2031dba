package akkord.content;

import akkord.data.Characters;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Slug;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ids of the file and folder names of one collection. Of two names that are one where letter
 * case or Unicode form do not count, at most one can be an id.
 */
final class EntryNames {

  private final Collection collection;
  private final Diagnostics found;
  private final Map<String, FoundFile> byId = new HashMap<>();
  private final Set<EntryId> misnamed = new HashSet<>();

  /**
   * For the files of a collection.
   *
   * @param files all of them, so that a name that can't be an id is held against the others
   */
  EntryNames(Collection collection, List<FoundFile> files, Diagnostics found) {
    this.collection = collection;
    this.found = found;
    files.forEach(file -> byId.putIfAbsent(name(file), file));
  }

  /** The id that a file's name stands for; a name that can't be one is reported. */
  Optional<EntryId> id(FoundFile file) {
    var slug = Slug.parse(name(file));
    if (slug.isEmpty()) {
      found.report(invalid(file));
      Slug.parse(folded(name(file)))
          .filter(meant -> !byId.containsKey(meant.value()))
          .ifPresent(meant -> misnamed.add(new EntryId(collection, meant)));
    }
    return slug.map(s -> new EntryId(collection, s));
  }

  /** The ids that misnamed entries most likely have; references to them are no mistakes as well. */
  Set<EntryId> misnamed() {
    return Set.copyOf(misnamed);
  }

  private Diagnostic invalid(FoundFile file) {
    var finding =
        new Diagnostic(
            DiagnosticCode.INVALID_ID,
            Location.startOf(file.shown()),
            "%s can't be an id; use lower-case letters a to z, digits and single hyphens",
            Characters.withNames(name(file)));
    var other = byId.get(folded(name(file)));
    return other == null
        ? finding
        : finding.withNote(Location.startOf(other.shown()), "on some systems, the same name");
  }

  private static String name(FoundFile file) {
    return file.isFolder() ? file.name() : file.stem();
  }

  private static String folded(String name) {
    var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
