package akkord.content;

import akkord.content.Outcome.Read;
import akkord.content.Outcome.Unreadable;
import akkord.content.Outcome.Withheld;
import akkord.data.DataReader;
import akkord.data.FieldValues;
import akkord.data.MappingNode;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Severity;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Slug;
import akkord.model.Texts;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files of one entry. */
final class EntryReader {

  private final EntryFiles files;
  private final Surroundings around;
  private final BodyReader bodies;
  private final Publishing publishing;
  private final Checksums sums = new Checksums();
  private final Diagnostics found = new Diagnostics();

  EntryReader(EntryFiles files, Surroundings around, BodyReader bodies, Publishing publishing) {
    this.files = files;
    this.around = around;
    this.bodies = bodies;
    this.publishing = publishing;
    found.addAll(files.findings());
  }

  /** A file of facts, or the absence of one that may be left out. */
  private record Facts(SourceFile file, MappingNode root) {}

  /**
   * Reads the entry. A draft that a build leaves out is not looked into, so that half-written
   * entries stop nobody.
   */
  Outcome read() throws IOException {
    var facts = facts();
    if (facts.isPresent() && publishing.withholds(files.id(), facts.get().root())) {
      return new Withheld(files.id(), new Diagnostics());
    }
    boolean isDraft = facts.filter(read -> Publishing.isDraft(files.id(), read.root())).isPresent();
    var values = facts.flatMap(this::values);
    var texts = texts();
    var slugs = texts.map(EntryReader::slugs).orElse(Map.of());
    var weighed = isDraft ? withGapsAllowed() : found;
    if (weighed.hasErrors()) {
      return new Unreadable(files.id(), slugs, weighed);
    }
    if (values.isEmpty()
        || texts.map(t -> t.byLanguage().size()).orElse(0) < files.texts().size()) {
      return new Withheld(files.id(), weighed);
    }
    if (publishing.isAhead(values.get(), files.id(), found)) {
      return new Withheld(files.id(), found);
    }
    return new Read(EntryTypes.entry(identity(), values.get(), texts), sums, weighed);
  }

  /**
   * Gaps of a draft stop nobody; where they leave too little for an entry, it is withheld even if
   * drafts are not.
   */
  private Diagnostics withGapsAllowed() {
    var weighed = new Diagnostics();
    found.sorted().stream()
        .map(finding ->
            finding.code() == DiagnosticCode.GAP ? finding.withSeverity(Severity.WARNING) : finding)
        .forEach(weighed::report);
    return weighed;
  }

  private static Map<LanguageTag, Slug> slugs(Texts texts) {
    var slugs = new HashMap<LanguageTag, Slug>();
    texts
        .byLanguage()
        .forEach(
            (language, prose) -> prose.slug().ifPresent(slug -> slugs.put(language, slug.value())));
    return Map.copyOf(slugs);
  }

  private Optional<Facts> facts() throws IOException {
    if (files.data().isEmpty()) {
      return withoutFacts();
    }
    var data = files.data().get();
    return TextReader.read(data, TextReader.LARGEST_DATA, sums, found)
        .flatMap(file ->
            DataReader.read(file, DataFiles.notation(data), found)
                .map(root -> new Facts(file, root)));
  }

  private Optional<Facts> withoutFacts() {
    var nothing = new SourceFile(files.place(), "");
    if (files.id().collection() == Collection.PAGES) {
      return DataReader.read(nothing, DataReader.Notation.YAML, found)
          .map(root -> new Facts(nothing, root));
    }
    if (!isUnseen()) {
      reportMissing(files.id().collection().entryWord() + ".yaml");
    }
    return Optional.empty();
  }

  /** Whether nobody could look into the folder, which is reported. */
  private boolean isUnseen() {
    return files.findings().stream()
        .anyMatch(finding -> finding.location().path().equals(files.place()));
  }

  private void reportMissing(String name) {
    found.report(
        DiagnosticCode.MISSING_FILE,
        Location.startOf(files.place().resolve(name)),
        "the entry '%s' needs the file '%s'",
        files.id().name(),
        name);
  }

  private Optional<FieldValues> values(Facts facts) {
    var reading = new Reading(facts.file(), around, found);
    return EntryTypes.fields(files.id().collection()).read(facts.root(), reading);
  }

  /** Empty for entries that have no texts; complete unless something is reported. */
  private Optional<Texts> texts() throws IOException {
    if (!EntryTypes.hasTexts(files.id().collection())) {
      return Optional.empty();
    }
    if (files.texts().isEmpty() && !found.hasErrors()) {
      around.languages().stream().findFirst().ifPresent(first -> reportMissing(first + ".md"));
    }
    var texts = new LinkedHashMap<LanguageTag, Prose>();
    for (var text : files.texts().entrySet()) {
      TextReader.read(text.getValue(), TextReader.LARGEST_TEXT, sums, found)
          .flatMap(file -> ProseReader.read(file, around, bodies, found))
          .ifPresent(prose -> texts.put(text.getKey(), prose));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Texts(texts));
  }

  private Identity identity() {
    var file =
        files
            .data()
            .or(() -> files.texts().values().stream().findFirst())
            .map(FoundFile::shown)
            .orElse(files.place());
    return new Identity(files.id(), file);
  }
}
