package akkord.content;

import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is in a content folder, by the few values that entries are known by. Drafts and
 * entries with mistakes are in it as far as their files can be read.
 *
 * @param languages the site's languages, the first is the default; none where the settings can't be
 *     read
 * @param items all entries
 * @param diagnostics why there are no languages
 */
public record Catalogue(
    List<LanguageTag> languages, List<Item> items, List<Diagnostic> diagnostics) {

  public Catalogue {
    languages = List.copyOf(languages);
    items = List.copyOf(items);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * An entry.
   *
   * @param id its id
   * @param file its facts, or its first text where it has no facts
   * @param values texts that its files hold, by dotted keys such as {@code title.text}; those of a
   *     text behind its language, such as {@code de.title}
   */
  public record Item(EntryId id, SourcePath file, Map<String, String> values) {
    public Item {
      values = Map.copyOf(values);
    }

    /** The value of a dotted key. */
    public Optional<String> value(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /**
     * The values of a key and of those that continue it, such as {@code name} and {@code name.de}.
     */
    public Stream<String> valuesUnder(String key) {
      return values.entrySet().stream()
          .filter(value -> value.getKey().equals(key) || value.getKey().startsWith(key + "."))
          .map(Map.Entry::getValue);
    }
  }

  /**
   * Reads a content folder.
   *
   * @param content the folder
   * @param shownAs how it is named to people
   */
  public static Catalogue read(Path content, SourcePath shownAs) throws IOException {
    var found = new Diagnostics();
    var top = FolderListing.list(content, shownAs, found);
    var site = SiteReader.open(top, shownAs, new Checksums(), found);
    var languages = site.map(SiteReader::languages).orElse(List.of());
    if (languages.isEmpty()) {
      site.ifPresent(settings -> settings.settings(Map.of(), found));
      return new Catalogue(List.of(), List.of(), found.sorted());
    }
    var others = top.stream().filter(file -> !SiteReader.isSettings(file)).toList();
    var items = new ArrayList<Item>();
    for (var files : Inventory.of(others, languages, new Diagnostics()).entries()) {
      items.add(ItemReader.read(files));
    }
    return new Catalogue(languages, items, List.of());
  }

  /** The entries of a collection. */
  public Stream<Item> of(Collection collection) {
    return items.stream().filter(item -> item.id().collection() == collection);
  }

  /** The entry with an id. */
  public Optional<Item> find(EntryId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** What the reading of an entry depends on. */
  public Surroundings surroundings() {
    Map<String, Set<String>> names =
        items.stream()
            .map(Item::id)
            .collect(
                Collectors.groupingBy(
                    id -> id.collection().entryWord(),
                    Collectors.mapping(id -> id.name().value(), Collectors.toSet())));
    return new Surroundings(languages.stream().map(LanguageTag::value).toList(), names);
  }
}
