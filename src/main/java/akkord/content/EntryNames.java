package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Slug;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes ids of file and folder names, and finds names that are one on some systems. */
final class EntryNames {

  private final Collection collection;
  private final Diagnostics found;
  private final Map<String, SourcePath> byFoldedName = new HashMap<>();

  EntryNames(Collection collection, Diagnostics found) {
    this.collection = collection;
    this.found = found;
  }

  /** The id that a name stands for; a name that can't be one is reported. */
  Optional<EntryId> add(String name, SourcePath shown) {
    var other = byFoldedName.putIfAbsent(folded(name), shown);
    if (other != null) {
      found.report(
          new Diagnostic(
                  DiagnosticCode.ID_COLLISION,
                  Location.startOf(shown),
                  "this name and another are one on some systems; rename one of them")
              .withNote(Location.startOf(other), "the other name"));
      return Optional.empty();
    }
    var slug = Slug.parse(name);
    if (slug.isEmpty()) {
      found.report(
          DiagnosticCode.INVALID_ID,
          Location.startOf(shown),
          "'"
              + name
              + "' can't be an id; use lower-case letters a to z, digits and single hyphens");
    }
    return slug.map(s -> new EntryId(collection, s));
  }

  private static String folded(String name) {
    var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
