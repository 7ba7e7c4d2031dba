package akkord.handbook;

import akkord.content.KeyTable.Presence;
import akkord.content.Keys;
import akkord.diagnostic.Wording;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Word;
import java.util.List;

/**
 * Puts the keys of files into a language.
 *
 * @param wording the language
 */
record KeyTables(Wording wording) {

  private static final String SUFFIX = ".yaml";

  /** The keys of the files that a chapter is about. */
  List<KeyTable> of(Chapter chapter) {
    return switch (chapter) {
      case MARKDOWN -> tables("*.md", Keys.frontMatter());
      case SETTINGS -> tables("site" + SUFFIX, Keys.settings());
      default ->
          Collection.ofFolder(Word.of(chapter))
              .map(collection -> tables(file(collection), Keys.of(collection)))
              .orElse(List.of());
    };
  }

  private static String file(Collection collection) {
    return switch (collection) {
      case AGREEMENTS, BRIEFINGS, DOMAINS, PAGES -> collection.entryWord() + SUFFIX;
      case ACTORS, SOURCES, GLOSSARY -> collection.folder() + "/*" + SUFFIX;
    };
  }

  private List<KeyTable> tables(String file, List<akkord.content.KeyTable> all) {
    return all.stream()
        .map(table ->
            new KeyTable(
                table.name().replace(' ', '-'),
                file,
                under(table.name(), all),
                table.keys().stream().map(this::key).toList()))
        .toList();
  }

  private static List<String> under(String name, List<akkord.content.KeyTable> all) {
    return all.stream()
        .flatMap(table -> table.keys().stream())
        .filter(key -> key.table().filter(name::equals).isPresent())
        .map(akkord.content.KeyTable.Key::name)
        .distinct()
        .toList();
  }

  private KeyTable.Key key(akkord.content.KeyTable.Key key) {
    return new KeyTable.Key(
        key.name(),
        key.presence() == Presence.REQUIRED,
        wording.of(key.kind()),
        key.group(),
        key.words(),
        wording.of(key.doc()));
  }
}
