package akkord.data;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the whole site the reading of one file depends on.
 *
 * @param languages the languages that each text must have, in their order
 * @param names the names of all entries by the word for an entry of their kind; they may be
 *     referred to
 */
public record Surroundings(List<String> languages, Map<String, Set<String>> names) {

  public Surroundings {
    languages = List.copyOf(languages);
    names = Map.copyOf(names);
  }

  /** The names of all entries of a kind. */
  public Set<String> names(String entryWord) {
    return names.getOrDefault(entryWord, Set.of());
  }
}
