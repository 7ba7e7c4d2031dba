package akkord.compare;

import akkord.model.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an editor wrote in one place, freed of how it was written. */
public sealed interface Value {

  /** A single value. */
  sealed interface Single extends Value {
    /** The value as it was written, white space folded. */
    String text();
  }

  /** A text, a word, a date or whatever else is read as it stands. */
  record Text(String text) implements Single {}

  /** A number. */
  record Quantity(String text) implements Single {}

  /**
   * The name of an entry.
   *
   * @param collection where the entry is
   * @param text its id without its collection
   */
  record Reference(Collection collection, String text) implements Single {}

  /** Whether the order of a list tells anything. */
  enum Order {
    MEANT,
    OF_NO_MEANING
  }

  /** A list. */
  record Items(List<Value> items, Order order) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A key with its value.
   *
   * @param weight editorial where all that stands below the key is
   */
  record Member(String key, Weight weight, Value value) {}

  /**
   * Keys with their values.
   *
   * @param members in the order written, no key twice
   * @param identity the key that tells such values apart where they are items of a list
   */
  record Members(List<Member> members, Optional<String> identity) implements Value {

    /** No keys at all. */
    public static final Members NONE = new Members(List.of(), Optional.empty());

    public Members {
      members = List.copyOf(members);
    }

    /** The value of a key. */
    public Optional<Value> find(String key) {
      return members.stream()
          .filter(member -> member.key().equals(key))
          .map(Member::value)
          .findFirst();
    }

    /** What tells it apart from other items of a list, where it says that. */
    Optional<String> name() {
      return identity.flatMap(this::find).map(Value::shown);
    }
  }

  /** The value on one line, for people. */
  default String shown() {
    return switch (this) {
      case Single single -> single.text();
      case Items(var items, var _) ->
          items.stream().map(Value::inner).collect(Collectors.joining(", "));
      case Members(var members, var _) ->
          members.stream()
              .map(member -> member.key() + ": " + member.value().inner())
              .collect(Collectors.joining(", "));
    };
  }

  private String inner() {
    return switch (this) {
      case Single single -> single.text();
      case Items _ -> "[" + shown() + "]";
      case Members _ -> "{" + shown() + "}";
    };
  }

  /** A text that two values share if and only if they say the same. */
  default String canonical() {
    return switch (this) {
      case Single single -> quoted(single.text());
      case Items(var items, var order) -> {
        var texts = items.stream().map(Value::canonical);
        yield (order == Order.MEANT ? texts : texts.sorted())
            .collect(Collectors.joining("", "[", "]"));
      }
      case Members(var members, var _) ->
          members.stream()
              .map(member -> quoted(member.key()) + member.value().canonical())
              .sorted()
              .collect(Collectors.joining("", "{", "}"));
    };
  }

  /** A length before a text keeps any two lists of texts apart. */
  private static String quoted(String text) {
    return text.length() + ":" + text;
  }
}
