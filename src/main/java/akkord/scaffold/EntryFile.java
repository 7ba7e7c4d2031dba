package akkord.scaffold;

import akkord.diagnostic.Gap;

/**
 * A file of a new entry.
 *
 * @param name its name in the folder of the entry, or of the collection where entries are files
 * @param text what it holds
 */
public record EntryFile(String name, String text) {

  /** How many gaps it has; a comment has none. */
  public long gaps() {
    return text.lines()
        .filter(line -> !line.strip().startsWith("#"))
        .mapToLong(line -> Gap.offsets(line, 0).size())
        .sum();
  }
}
