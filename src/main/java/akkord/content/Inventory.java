package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Nearest;
import akkord.location.Location;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists the entries of all collections by their files, and reports files that have no place. */
final class Inventory {

  private final List<LanguageTag> languages;
  private final Diagnostics found;
  private final List<EntryFiles> entries = new ArrayList<>();

  private Inventory(List<LanguageTag> languages, Diagnostics found) {
    this.languages = languages;
    this.found = found;
  }

  /**
   * The entries of all collections.
   *
   * @param top what lies in the content folder, its settings left aside
   * @param languages the site's languages
   */
  static List<EntryFiles> of(List<FoundFile> top, List<LanguageTag> languages, Diagnostics found)
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
    return List.copyOf(inventory.entries);
  }

  private void addCollection(Collection collection, FoundFile folder) throws IOException {
    var files = FolderListing.list(folder.path(), folder.shown(), found);
    switch (collection) {
      case AGREEMENTS, BRIEFINGS, DOMAINS, PAGES -> addFolders(collection, files);
      case ACTORS, SOURCES, GLOSSARY -> addFiles(collection, files);
    }
  }

  private void addFolders(Collection collection, List<FoundFile> files) throws IOException {
    var names = new EntryNames(collection, found);
    for (var file : files) {
      if (!file.isFolder()) {
        report(file, "an entry of " + collection.folder() + " is a folder of its own");
        continue;
      }
      var id = names.add(file.name(), file.shown());
      if (id.isPresent()) {
        var inside = FolderListing.list(file.path(), file.shown(), found);
        entries.add(EntryFolder.of(id.get(), file, inside, languages, found));
      }
    }
  }

  private void addFiles(Collection collection, List<FoundFile> files) {
    var names = new EntryNames(collection, found);
    var last = new DataFiles(found);
    for (var file : files) {
      if (file.isFolder() || !DataFiles.isData(file)) {
        report(file, "an entry of " + collection.folder() + " is a file ID.yaml");
      } else if (last.isFirst(file)) {
        var id = names.add(file.stem(), file.shown());
        id.ifPresent(entry -> entries.add(EntryFolder.single(entry, file)));
      }
    }
  }

  private void reportUnknown(FoundFile file) {
    var folders = Arrays.stream(Collection.values()).map(Collection::folder).toList();
    report(
        file, "nothing of this name has a place here" + Nearest.suggestion(file.name(), folders));
  }

  private void report(FoundFile file, String message) {
    found.report(DiagnosticCode.UNEXPECTED_FILE, Location.startOf(file.shown()), message);
  }
}
