package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Nearest;
import akkord.location.Location;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts the files of one entry's folder by what they are. */
final class EntryFolder {

  private static final Set<String> KNOWN_LANGUAGES = Set.of(Locale.getISOLanguages());

  private final EntryId id;
  private final List<LanguageTag> languages;
  private final Diagnostics found;
  private final Map<LanguageTag, FoundFile> texts = new HashMap<>();
  private Optional<FoundFile> data = Optional.empty();

  private EntryFolder(EntryId id, List<LanguageTag> languages, Diagnostics found) {
    this.id = id;
    this.languages = languages;
    this.found = found;
  }

  /** The files of an entry with texts. */
  static EntryFiles of(EntryId id, FoundFile folder, List<LanguageTag> languages)
      throws IOException {
    var found = new Diagnostics();
    var sorted = new EntryFolder(id, languages, found);
    var dataFiles = new DataFiles(found);
    for (var file : FolderListing.list(folder, found)) {
      sorted.add(file, dataFiles);
    }
    return new EntryFiles(id, folder.shown(), sorted.data, sorted.textsInOrder(), found.sorted());
  }

  private SequencedMap<LanguageTag, FoundFile> textsInOrder() {
    var inOrder = new LinkedHashMap<LanguageTag, FoundFile>();
    for (var language : languages) {
      var file = texts.get(language);
      if (file != null) {
        inOrder.put(language, file);
      }
    }
    return inOrder;
  }

  private void add(FoundFile file, DataFiles dataFiles) {
    var word = id.collection().entryWord();
    if (DataFiles.isData(file) && file.stem().equals(word)) {
      if (dataFiles.isFirst(file)) {
        data = Optional.of(file);
      }
    } else if (!file.isFolder() && file.extension().equals("md")) {
      addText(file);
    } else {
      reportUnexpected(file);
    }
  }

  private void addText(FoundFile file) {
    var own = languages.stream().filter(l -> l.value().equals(file.stem())).findFirst();
    if (own.isPresent()) {
      texts.put(own.get(), file);
    } else if (isLanguage(file.stem())) {
      found.report(
          DiagnosticCode.UNKNOWN_LANGUAGE,
          Location.startOf(file.shown()),
          "'%s' is not one of the site's languages %s",
          file.stem(),
          languagesInWords());
    } else {
      reportUnexpected(file);
    }
  }

  private static boolean isLanguage(String name) {
    return LanguageTag.parse(name)
        .filter(tag -> KNOWN_LANGUAGES.contains(tag.locale().getLanguage()))
        .isPresent();
  }

  private String languagesInWords() {
    return String.join(", ", languages.stream().map(LanguageTag::value).toList());
  }

  private void reportUnexpected(FoundFile file) {
    var expected =
        Stream.concat(
                Stream.of(id.collection().entryWord() + ".yaml"),
                languages.stream().map(language -> language + ".md"))
            .toList();
    found.report(
        DiagnosticCode.UNEXPECTED_FILE,
        Location.startOf(file.shown()),
        "this folder holds %s only%s",
        String.join(", ", expected),
        Nearest.suggestion(file.name(), expected));
  }
}
