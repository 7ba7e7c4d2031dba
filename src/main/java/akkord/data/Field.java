package akkord.data;

/**
 * A key of a mapping as the handbook has it.
 *
 * @param <T> its value
 */
public sealed interface Field<T> permits Field.Required, Field.Allowed {

  /** The key. */
  String key();

  /** What may stand there. */
  ValueType<T> type();

  /** What it means, one sentence for editors. */
  String doc();

  /** A key that must be there. */
  record Required<T>(String key, ValueType<T> type, String doc) implements Field<T> {

    /** By the key alone: a type may hold a whole tree of further fields. */
    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** A key that may be left out. */
  record Allowed<T>(String key, ValueType<T> type, String doc) implements Field<T> {

    /** By the key alone: a type may hold a whole tree of further fields. */
    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** Declares a key that must be there. */
  static <T> Required<T> required(String key, ValueType<T> type, String doc) {
    return new Required<>(key, type, doc);
  }

  /** Declares a key that may be left out. */
  static <T> Allowed<T> allowed(String key, ValueType<T> type, String doc) {
    return new Allowed<>(key, type, doc);
  }
}
