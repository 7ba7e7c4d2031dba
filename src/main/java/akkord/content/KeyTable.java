package akkord.content;

import akkord.diagnostic.Message;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one mapping, as a handbook lists them.
 *
 * @param name what the mapping describes, in English, such as {@code commitment}
 * @param keys its keys in their order
 */
public record KeyTable(String name, List<Key> keys) {

  public KeyTable {
    keys = List.copyOf(keys);
  }

  /** Whether a key may be left out. */
  public enum Presence {
    REQUIRED,
    ALLOWED
  }

  /**
   * A key.
   *
   * @param name the key
   * @param presence whether it may be left out
   * @param kind what may stand there, a phrase without a capital and a full stop
   * @param doc what it means, in English; {@link akkord.diagnostic.Wording} has it in German
   * @param group of what the words are that may stand there, such as {@code role}: in the words of
   *     the user interface, {@code role.host} says what {@code host} means; empty where no words
   *     stand there
   * @param words the words that may stand there, in their order
   * @param table the name of the table with the keys of what stands there, if it has keys
   */
  public record Key(
      String name,
      Presence presence,
      Message kind,
      String doc,
      Optional<String> group,
      List<String> words,
      Optional<String> table) {
    public Key {
      words = List.copyOf(words);
    }
  }
}
