package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the entries of all collections by their files, and reports files that have no place. */
final class Inventory {

  private final List<LanguageTag> languages;
  private final Diagnostics found;
  private final List<Place> places = new ArrayList<>();
  private final Set<EntryId> misnamed = new HashSet<>();

  private Inventory(List<LanguageTag> languages, Diagnostics found) {
    this.languages = languages;
    this.found = found;
  }

  /**
   * Where an entry stands, which nobody has looked into.
   *
   * @param at its folder, or its only file
   * @param languages the site's languages
   */
  record Place(EntryId id, FoundFile at, List<LanguageTag> languages) {

    /** Its files; what has no place among them is told with them. */
    EntryFiles files() throws IOException {
      return at.isFolder() ? EntryFolder.of(id, at, languages) : EntryFiles.single(id, at);
    }
  }

  /**
   * Lists the entries of all collections.
   *
   * @param top what lies in the content folder, its settings left aside
   * @param languages the site's languages
   */
  static Inventory of(List<FoundFile> top, List<LanguageTag> languages, Diagnostics found)
      throws IOException {
    var inventory = new Inventory(languages, found);
    for (var file : top) {
      var collection = Collection.ofFolder(file.name());
      if (collection.isPresent() && file.isFolder()) {
        inventory.addCollection(collection.get(), file);
      } else {
        inventory.reportUnknown(file);
      }
    }
    return inventory;
  }

  /** The entries, none of which has been looked into. */
  List<Place> places() {
    return List.copyOf(places);
  }

  /** The entries, by their files. */
  List<EntryFiles> entries() throws IOException {
    var entries = new ArrayList<EntryFiles>();
    for (var place : places) {
      entries.add(place.files());
    }
    return entries;
  }

  /** The ids that misnamed entries most likely have. */
  Set<EntryId> misnamed() {
    return Set.copyOf(misnamed);
  }

  /**
   * The names of all entries by the word for an entry of their kind. The sets that Java copies
   * immutable are slow with thousands of names that differ in a number only.
   */
  Map<String, Set<String>> names() {
    var names = new HashMap<String, Set<String>>();
    for (var place : places) {
      names
          .computeIfAbsent(place.id().collection().entryWord(), _ -> new HashSet<>())
          .add(place.id().name().value());
    }
    names.replaceAll((_, ofKind) -> Collections.unmodifiableSet(ofKind));
    return names;
  }

  private void addCollection(Collection collection, FoundFile folder) throws IOException {
    var files = FolderListing.list(folder, found);
    switch (collection) {
      case AGREEMENTS, BRIEFINGS, DOMAINS, PAGES -> addFolders(collection, files);
      case ACTORS, SOURCES, GLOSSARY -> addFiles(collection, files);
    }
  }

  private void addFolders(Collection collection, List<FoundFile> files) {
    var names = new EntryNames(collection, files, found);
    for (var file : files) {
      if (!file.isFolder()) {
        report(file, "an entry of %s is a folder of its own", collection.folder());
        continue;
      }
      names.id(file).ifPresent(id -> add(id, file));
    }
    misnamed.addAll(names.misnamed());
  }

  private void addFiles(Collection collection, List<FoundFile> files) {
    var names = new EntryNames(collection, files, found);
    var dataFiles = new DataFiles(found);
    for (var file : files) {
      if (file.isFolder() || !DataFiles.isData(file)) {
        report(file, "an entry of %s is a file ID.yaml", collection.folder());
      } else if (dataFiles.isFirst(file)) {
        names.id(file).ifPresent(id -> add(id, file));
      }
    }
    misnamed.addAll(names.misnamed());
  }

  private void add(EntryId id, FoundFile at) {
    places.add(new Place(id, at, languages));
  }

  private void reportUnknown(FoundFile file) {
    var folders = Arrays.stream(Collection.values()).map(Collection::folder).toList();
    report(
        file, "nothing of this name has a place here%s", Nearest.suggestion(file.name(), folders));
  }

  private void report(FoundFile file, @Sentence String pattern, Object... arguments) {
    var place = Location.startOf(file.shown());
    found.report(DiagnosticCode.UNEXPECTED_FILE, place, pattern, arguments);
  }
}
