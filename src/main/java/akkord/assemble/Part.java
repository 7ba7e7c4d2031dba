package akkord.assemble;

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
    LIST("list", "lists"),
    LIST_ITEM("list item", "list items"),
    DEFINITION_LIST("definition list", "definition lists"),
    DEFINITION("definition", "definitions"),
    TABLE("table", "tables"),
    TABLE_ROW("table row", "table rows"),
    CODE_BLOCK("code block", "code blocks"),
    FOOTNOTE("footnote", "footnotes"),
    REFERENCE("reference", "references"),
    CITATION("citation", "citations");

    private final String one;
    private final String many;

    Kind(String one, String many) {
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
    String counted(int number) {
      return number == 1 ? "1 " + one : number + " " + many;
    }

    String word() {
      return one;
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
