package akkord.assemble;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.model.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a text that each of its translations must have as well.
 *
 * @param kind what it is
 * @param names the entry that a reference or citation names
 * @param at where it stands
 * @param inner the parts that it holds, in reading order
 * @param passages its running text
 */
record Part(
    Kind kind, Optional<EntryId> names, Location at, List<Part> inner, List<Passage> passages) {

  /** What a part is; those that hold others come before what they hold. */
  enum Kind {
    LIST("list", "1 list", "%s lists"),
    LIST_ITEM("list item", "1 list item", "%s list items"),
    DEFINITION_LIST("definition list", "1 definition list", "%s definition lists"),
    DEFINITION("definition", "1 definition", "%s definitions"),
    TABLE("table", "1 table", "%s tables"),
    TABLE_ROW("table row", "1 table row", "%s table rows"),
    CODE_BLOCK("code block", "1 code block", "%s code blocks"),
    FOOTNOTE("footnote", "1 footnote", "%s footnotes"),
    REFERENCE("reference", "1 reference", "%s references"),
    CITATION("citation", "1 citation", "%s citations");

    @Sentence private final String word;
    @Sentence private final String one;
    @Sentence private final String many;

    Kind(@Sentence String word, @Sentence String one, @Sentence String many) {
      this.word = word;
      this.one = one;
      this.many = many;
    }

    /** Whether such parts name an entry and so are compared by name, not by number. */
    boolean namesEntry() {
      return this == REFERENCE || this == CITATION;
    }

    /** What holds such parts; where its number differs, theirs is not compared. */
    Optional<Kind> holder() {
      return switch (this) {
        case LIST_ITEM -> Optional.of(LIST);
        case DEFINITION -> Optional.of(DEFINITION_LIST);
        case TABLE_ROW -> Optional.of(TABLE);
        case LIST, DEFINITION_LIST, TABLE, CODE_BLOCK, FOOTNOTE, REFERENCE, CITATION ->
            Optional.empty();
      };
    }

    /** Such as {@code 3 list items}. */
    Message counted(int number) {
      return number == 1 ? Message.of(one) : Message.of(many, number);
    }

    Message word() {
      return Message.of(word);
    }
  }

  /** What parts of two texts are told apart by, wherever they stand. */
  record Shape(Kind kind, Optional<EntryId> names) {}

  Part {
    inner = List.copyOf(inner);
    passages = List.copyOf(passages);
  }

  Shape shape() {
    return new Shape(kind, names);
  }

  /** What its text can be known by in another language. */
  Gist gist() {
    return Gist.of(inner, passages);
  }

  /** The part itself, then everything in it. */
  Stream<Part> withInner() {
    return Stream.concat(Stream.of(this), inner.stream().flatMap(Part::withInner));
  }
}
