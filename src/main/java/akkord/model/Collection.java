package akkord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of entries, in the order in which the site names them. */
public enum Collection {
  BRIEFINGS("briefings", "briefing", Briefing.class),
  AGREEMENTS("agreements", "agreement", Agreement.class),
  DOMAINS("domains", "domain", Domain.class),
  ACTORS("actors", "actor", Actor.class),
  SOURCES("sources", "source", Source.class),
  GLOSSARY("glossary", "term", Term.class),
  PAGES("pages", "page", Page.class);

  private static final List<Collection> ALL = List.of(values());

  private final String folder;
  private final String entryWord;
  private final Class<? extends Entry> type;

  Collection(String folder, String entryWord, Class<? extends Entry> type) {
    this.folder = folder;
    this.entryWord = entryWord;
    this.type = type;
  }

  /** The collection's id: its folder in the content, such as {@code agreements}. */
  public String folder() {
    return folder;
  }

  /** What one entry is called, also the scheme of references to it, such as {@code agreement}. */
  public String entryWord() {
    return entryWord;
  }

  /** What its entries are. */
  public Class<? extends Entry> type() {
    return type;
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
