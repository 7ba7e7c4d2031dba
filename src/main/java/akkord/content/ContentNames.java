package akkord.content;

import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the files of a content folder are called, whatever mistakes stand in them. */
public final class ContentNames {

  private ContentNames() {}

  /**
   * The site's languages and the names of all entries.
   *
   * @param content the content folder
   * @param shownAs how that folder is named to people
   * @return without languages where they can't be read
   * @throws IOException if the machine fails
   */
  public static Surroundings list(Path content, SourcePath shownAs) throws IOException {
    var unheard = new Diagnostics();
    var top = FolderListing.list(content, shownAs, unheard);
    var languages =
        SiteReader.open(top, shownAs, new Checksums(), unheard)
            .map(SiteReader::languages)
            .orElse(List.of());
    var others = top.stream().filter(file -> !SiteReader.isSettings(file)).toList();
    var inventory = Inventory.of(others, languages, unheard);
    return new Surroundings(languages.stream().map(LanguageTag::value).toList(), names(inventory));
  }

  /** A reference to a misnamed entry is no second mistake. */
  private static Map<String, Set<String>> names(Inventory inventory) {
    var names = new HashMap<String, Set<String>>();
    inventory.names().forEach((kind, ids) -> names.put(kind, new TreeSet<>(ids)));
    for (var id : inventory.misnamed()) {
      names
          .computeIfAbsent(id.collection().entryWord(), _ -> new TreeSet<>())
          .add(id.name().value());
    }
    return names;
  }
}
