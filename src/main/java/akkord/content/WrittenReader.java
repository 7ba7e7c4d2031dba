package akkord.content;

import akkord.compare.Value.Members;
import akkord.compare.WrittenContent;
import akkord.compare.WrittenContent.WrittenEntry;
import akkord.compare.WrittenContent.WrittenText;
import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.MappingNode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what editors wrote, to be compared with what they wrote at another time. Drafts are read as
 * well, and mistakes are no obstacle: a file is left out only where it is no YAML, or has no front
 * matter, and is named then.
 */
public final class WrittenReader {

  private final ContentRequest request;
  private final Checksums sums = new Checksums();
  private final Diagnostics found = new Diagnostics();

  private WrittenReader(ContentRequest request) {
    this.request = request;
  }

  /** What was read of one entry. */
  private record Part(WrittenEntry entry, List<SourcePath> unread) {}

  /**
   * Reads all content.
   *
   * @param otherwise the languages of texts where the settings don't tell them
   * @throws IOException if the machine fails
   */
  public static WrittenContent read(ContentRequest request, List<LanguageTag> otherwise)
      throws IOException, InterruptedException {
    return new WrittenReader(request).read(otherwise);
  }

  private WrittenContent read(List<LanguageTag> otherwise)
      throws IOException, InterruptedException {
    var top = FolderListing.list(request.content(), request.shownAs(), found);
    var site = SiteReader.open(top, request.shownAs(), sums, found);
    var told = site.map(SiteReader::languages).orElse(List.of());
    var others = top.stream().filter(file -> !SiteReader.isSettings(file)).toList();
    var inventory = Inventory.of(others, told.isEmpty() ? otherwise : told, found);
    var parts = ParallelReading.all(inventory.entries(), request.jobs(), WrittenReader::part);
    var entries = new TreeMap<EntryId, WrittenEntry>();
    var unread = new ArrayList<SourcePath>();
    if (site.isEmpty()) {
      unread.add(request.shownAs().resolve("site.yaml"));
    }
    for (var part : parts) {
      entries.put(part.entry().id(), part.entry());
      unread.addAll(part.unread());
    }
    return new WrittenContent(site.map(SiteReader::written), entries, unread);
  }

  private static Part part(EntryFiles files) throws IOException {
    var unread = new ArrayList<SourcePath>();
    var facts = files.data().isEmpty() ? Optional.of(Members.NONE) : facts(files);
    if (facts.isEmpty()) {
      files.data().map(FoundFile::shown).ifPresent(unread::add);
    }
    var texts = new LinkedHashMap<LanguageTag, Optional<WrittenText>>();
    for (var file : files.texts().entrySet()) {
      var text = source(file.getValue(), TextReader.LARGEST_TEXT).flatMap(WrittenTexts::read);
      texts.put(file.getKey(), text);
      if (text.isEmpty()) {
        unread.add(file.getValue().shown());
      }
    }
    return new Part(new WrittenEntry(files.id(), facts, texts), unread);
  }

  private static Optional<Members> facts(EntryFiles files) throws IOException {
    var file = files.data().orElseThrow();
    var type = EntryTypes.fields(files.id().collection());
    return source(file, TextReader.LARGEST_DATA)
        .flatMap(source -> mapping(source, DataFiles.notation(file)))
        .map(node -> WrittenValues.members(node, type));
  }

  private static Optional<MappingNode> mapping(SourceFile source, Notation notation) {
    return DataReader.read(source, notation, new Diagnostics());
  }

  private static Optional<SourceFile> source(FoundFile file, int largest) throws IOException {
    return TextReader.read(file, largest, new Checksums(), new Diagnostics());
  }
}
