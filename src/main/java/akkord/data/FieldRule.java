package akkord.data;

import akkord.diagnostic.Sentence;

/** What holds between the keys of a mapping, where it can be said in a schema, too. */
public sealed interface FieldRule {

  /** What is reported, at the mapping, where the rule is broken. */
  @Sentence
  String message();

  /** Reports where the rule is broken. */
  void check(FieldValues values);

  /** Where one key is, another one has to be. */
  record Needs(Field.Allowed<?> key, Field.Allowed<?> other, @Sentence String message)
      implements FieldRule {
    @Override
    public void check(FieldValues values) {
      if (values.get(key).isPresent() && values.get(other).isEmpty()) {
        values.reportMissing(message, other);
      }
    }
  }

  /** One of two keys has to be there. */
  record Either(Field.Allowed<?> one, Field.Allowed<?> other, @Sentence String message)
      implements FieldRule {
    @Override
    public void check(FieldValues values) {
      if (values.get(one).isEmpty() && values.get(other).isEmpty()) {
        values.reportMissing(message, one, other);
      }
    }
  }

  /**
   * Where a key has a certain value, another key has to be there.
   *
   * @param word how the value is written
   */
  record NeedsWhen<T>(
      Field.Required<T> key, T value, String word, Field.Allowed<?> other, @Sentence String message)
      implements FieldRule {
    @Override
    public void check(FieldValues values) {
      if (values.get(key).equals(value) && values.get(other).isEmpty()) {
        values.reportMissing(message, other);
      }
    }
  }
}
