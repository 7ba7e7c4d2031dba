package akkord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of entries, in the order in which the site names them. */
public enum Collection {
  BRIEFINGS("briefings", "briefing"),
  AGREEMENTS("agreements", "agreement"),
  DOMAINS("domains", "domain"),
  ACTORS("actors", "actor"),
  SOURCES("sources", "source"),
  GLOSSARY("glossary", "term"),
  PAGES("pages", "page");

  private static final List<Collection> ALL = List.of(values());

  private final String folder;
  private final String entryWord;

  Collection(String folder, String entryWord) {
    this.folder = folder;
    this.entryWord = entryWord;
  }

  /** The collection's id: its folder in the content, such as {@code agreements}. */
  public String folder() {
    return folder;
  }

  /** What one entry is called, also the scheme of references to it, such as {@code agreement}. */
  public String entryWord() {
    return entryWord;
  }

  /** The collection with this folder. */
  public static Optional<Collection> ofFolder(String folder) {
    return Arrays.stream(values()).filter(c -> c.folder.equals(folder)).findFirst();
  }

  /** The collection whose entries are referred to by this scheme. */
  public static Optional<Collection> ofEntryWord(String word) {
    for (var collection : ALL) {
      if (collection.entryWord.equals(word)) {
        return Optional.of(collection);
      }
    }
    return Optional.empty();
  }
}
