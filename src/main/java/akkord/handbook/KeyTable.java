package akkord.handbook;

import java.util.List;
import java.util.Optional;

/**
 * The keys of a file, or of a mapping in it.
 *
 * @param anchor names the table among those of its file, made of small letters and hyphens
 * @param file the file's name, such as {@code agreement.yaml}
 * @param under the keys below which the mapping stands; empty for the file itself
 * @param keys its keys in their order
 */
public record KeyTable(String anchor, String file, List<String> under, List<Key> keys) {

  public KeyTable {
    under = List.copyOf(under);
    keys = List.copyOf(keys);
  }

  /**
   * A key.
   *
   * @param name the key
   * @param isRequired whether it must be there
   * @param values what may stand there
   * @param group under which the words of the user interface say what the words mean; empty where
   *     no words stand there
   * @param words the words that may stand there
   * @param meaning what it means
   */
  public record Key(
      String name,
      boolean isRequired,
      String values,
      Optional<String> group,
      List<String> words,
      String meaning) {
    public Key {
      words = List.copyOf(words);
    }
  }
}
