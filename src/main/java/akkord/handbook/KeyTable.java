package akkord.handbook;

import java.util.List;

/**
 * The keys that a file may have.
 *
 * @param file the file's name, such as {@code agreement.yaml}
 * @param keys its keys in their order, each followed by those inside it
 */
public record KeyTable(String file, List<Key> keys) {

  public KeyTable {
    keys = List.copyOf(keys);
  }

  /**
   * A key.
   *
   * @param path the key behind those around it, such as {@code funding.currency}
   * @param isRequired whether it must be there
   * @param values what may stand there
   * @param meaning what it means
   */
  public record Key(String path, boolean isRequired, String values, String meaning) {}
}
