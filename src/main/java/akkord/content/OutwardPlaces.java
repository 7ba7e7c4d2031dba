package akkord.content;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.MappingNode;
import akkord.data.Node;
import akkord.data.ScalarNode;
import akkord.data.SequenceNode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.markdown.MarkdownReader;
import akkord.model.Collection;
import akkord.model.Inline.AddressLink;
import akkord.model.LanguageTag;
import akkord.model.ReadingOrder;
import akkord.model.SafeUrl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where in the content web addresses stand: values of data and of front matter, and links of texts.
 * Mistakes are no obstacle: what can't be read has no places. Drafts are read as well.
 *
 * @param byAddress the uses of each address without its fragment, in order of place
 */
public record OutwardPlaces(SortedMap<String, List<Use>> byAddress) {

  /** No places: those of a site of whose content nobody knows. */
  public static final OutwardPlaces NONE = new OutwardPlaces(new TreeMap<>());

  public OutwardPlaces {
    byAddress = Collections.unmodifiableSortedMap(new TreeMap<>(byAddress));
  }

  /**
   * A use of an address.
   *
   * @param fragment what follows {@code #}, as written
   * @param at the value, or the link from its opening bracket on
   * @param source the source whose own address it is
   */
  public record Use(Optional<String> fragment, Location at, Optional<OfSource> source) {}

  /**
   * A source, as far as its address is concerned.
   *
   * @param id its id
   * @param language the language that it is written in, where that is said
   */
  public record OfSource(String id, Optional<LanguageTag> language) {}

  /** An address at its place. */
  private record Found(String address, Location at, Optional<OfSource> source) {}

  /**
   * Reads the addresses of all content.
   *
   * @throws IOException if the machine fails
   */
  public static OutwardPlaces read(ContentRequest request)
      throws IOException, InterruptedException {
    var ignored = new Diagnostics();
    var top = FolderListing.list(request.content(), request.shownAs(), ignored);
    var site = SiteReader.open(top, request.shownAs(), new Checksums(), ignored);
    var languages = site.map(SiteReader::languages).orElse(List.of());
    var others = top.stream().filter(file -> !SiteReader.isSettings(file)).toList();
    var entries = Inventory.of(others, languages, ignored).entries();
    var places = new TreeMap<String, List<Use>>();
    for (var settings : top.stream().filter(SiteReader::isSettings).toList()) {
      ofSettings(settings).forEach(one -> add(one, places));
    }
    for (var found : ParallelReading.all(entries, request.jobs(), OutwardPlaces::of)) {
      found.forEach(one -> add(one, places));
    }
    places.replaceAll((_, uses) -> inOrder(uses));
    return new OutwardPlaces(places);
  }

  private static void add(Found found, SortedMap<String, List<Use>> places) {
    int hash = found.address().indexOf('#');
    String address = hash < 0 ? found.address() : found.address().substring(0, hash);
    var fragment =
        Optional.of(found.address()).filter(_ -> hash >= 0).map(all -> all.substring(hash + 1));
    places
        .computeIfAbsent(address, _ -> new ArrayList<>())
        .add(new Use(fragment, found.at(), found.source()));
  }

  private static List<Use> inOrder(List<Use> uses) {
    return uses.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
  }

  private static List<Found> ofSettings(FoundFile file) throws IOException {
    var found = new ArrayList<Found>();
    source(file, TextReader.LARGEST_DATA)
        .ifPresent(text ->
            tree(text, DataFiles.notation(file)).ifPresent(root -> walk(root, text, found)));
    return found;
  }

  private static List<Found> of(EntryFiles files) throws IOException {
    var found = new ArrayList<Found>();
    if (files.data().isPresent()) {
      var file = files.data().get();
      source(file, TextReader.LARGEST_DATA)
          .ifPresent(text ->
              tree(text, DataFiles.notation(file))
                  .ifPresent(root -> ofData(root, text, files, found)));
    }
    for (var file : files.texts().values()) {
      source(file, TextReader.LARGEST_TEXT).ifPresent(text -> ofText(text, found));
    }
    return found;
  }

  private static Optional<SourceFile> source(FoundFile file, int largest) throws IOException {
    return TextReader.read(file, largest, new Checksums(), new Diagnostics());
  }

  private static Optional<MappingNode> tree(SourceFile source, Notation notation) {
    return DataReader.read(source, notation, new Diagnostics());
  }

  private static void ofData(
      MappingNode root, SourceFile file, EntryFiles files, List<Found> found) {
    boolean ofSource = files.id().collection() == Collection.SOURCES;
    var own = ofSource ? root.find("url") : Optional.<Node>empty();
    own.filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .ifPresent(url ->
            addIfWeb(
                url,
                file,
                Optional.of(new OfSource(files.id().name().toString(), language(root))),
                found));
    root.members().stream()
        .filter(member -> !ofSource || !member.key().text().equals("url"))
        .forEach(member -> walk(member.value(), file, found));
  }

  private static Optional<LanguageTag> language(MappingNode root) {
    return root.find("language")
        .filter(ScalarNode.class::isInstance)
        .map(value -> ((ScalarNode) value).text())
        .flatMap(LanguageTag::parse);
  }

  private static void ofText(SourceFile file, List<Found> found) {
    var ignored = new Diagnostics();
    var head = FrontMatter.find(file, ignored);
    head.flatMap(matter -> DataReader.read(file, matter.yaml(), Notation.YAML, ignored))
        .ifPresent(root -> walk(root, file, found));
    head.ifPresent(matter ->
        ReadingOrder.inlines(MarkdownReader.read(file, matter.bodyStart(), ignored))
            .filter(AddressLink.class::isInstance)
            .map(AddressLink.class::cast)
            .filter(link -> link.address().isWeb())
            .map(link -> new Found(link.address().value(), link.location(), Optional.empty()))
            .forEach(found::add));
  }

  private static void walk(Node node, SourceFile file, List<Found> found) {
    switch (node) {
      case ScalarNode value -> addIfWeb(value, file, Optional.empty(), found);
      case SequenceNode list -> list.items().forEach(item -> walk(item, file, found));
      case MappingNode mapping ->
          mapping.members().forEach(member -> walk(member.value(), file, found));
    }
  }

  private static void addIfWeb(
      ScalarNode value, SourceFile file, Optional<OfSource> source, List<Found> found) {
    SafeUrl.parse(value.text())
        .filter(SafeUrl::isWeb)
        .ifPresent(url -> found.add(new Found(url.value(), file.location(value.span()), source)));
  }
}
