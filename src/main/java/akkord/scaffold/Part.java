package akkord.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key of a new entry with what stands behind it. */
sealed interface Part {

  /** The key; the number of an item has none. */
  String key();

  /** What the key means, in English. */
  String doc();

  /** The questions that the part's values answer, in order. */
  Stream<Question> questions();

  /** A single value, or a list of such. */
  record Leaf(String key, String doc, Question question, List<String> values) implements Part {
    public Leaf {
      values = List.copyOf(values);
    }

    @Override
    public Stream<Question> questions() {
      return Stream.of(question);
    }
  }

  /**
   * A mapping.
   *
   * @param choice asks which key it has, where it needs one of several
   */
  record Group(String key, String doc, Optional<Question> choice, List<Part> parts)
      implements Part {
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Question> questions() {
      return Stream.concat(choice.stream(), parts.stream().flatMap(Part::questions));
    }
  }

  /** A list of mappings. */
  record Items(String key, String doc, List<List<Part>> items) implements Part {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Question> questions() {
      return items.stream().flatMap(List::stream).flatMap(Part::questions);
    }
  }
}
