package akkord.model;

import akkord.location.Location;
import akkord.location.Position;
import java.util.List;
import java.util.Optional;

/** A piece of running text, named as CommonMark does. */
public sealed interface Inline {

  /** Where it starts in its file. */
  Position at();

  /** Plain characters, entities and escapes resolved. */
  record Text(Position at, String text) implements Inline {}

  /** Emphasised text. */
  record Emphasis(Position at, List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Strongly emphasised text. */
  record Strong(Position at, List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Text struck out. */
  record Strikethrough(Position at, List<Inline> content) implements Inline {
    public Strikethrough {
      content = List.copyOf(content);
    }
  }

  /**
   * Words in another language than the text around them, such as an official title.
   *
   * @param location from the opening bracket to behind the mark with the language
   */
  record Foreign(Location location, LanguageTag language, List<Inline> content) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }

    @Override
    public Position at() {
      return location.start();
    }
  }

  /** A code span. */
  record Code(Position at, String text) implements Inline {}

  /** A line break in the source that is white space on the page. */
  record SoftBreak(Position at) implements Inline {}

  /** A line break that is kept on the page. */
  record HardBreak(Position at) implements Inline {}

  /**
   * A link to an address elsewhere.
   *
   * @param location from its opening bracket to its end
   */
  record AddressLink(Location location, SafeUrl address, List<Inline> content) implements Inline {
    public AddressLink {
      content = List.copyOf(content);
    }

    @Override
    public Position at() {
      return location.start();
    }
  }

  /** A link to an anchor of the same text. */
  record AnchorLink(Location location, String anchor, List<Inline> content) implements Inline {
    public AnchorLink {
      content = List.copyOf(content);
    }

    @Override
    public Position at() {
      return location.start();
    }
  }

  /**
   * A reference to an entry.
   *
   * @param location from its opening bracket to its end
   * @param target the entry; whether it exists is checked when the site is assembled
   * @param anchor a place in the target's text
   * @param content the link's text; empty where the target's title is to be shown
   */
  record Reference(Location location, EntryId target, Optional<String> anchor, List<Inline> content)
      implements Inline {
    public Reference {
      content = List.copyOf(content);
    }

    @Override
    public Position at() {
      return location.start();
    }
  }

  /**
   * A group of citations, such as {@code [@one, p. 3; @two]}.
   *
   * @param location from its opening to behind its closing bracket
   */
  record Citations(Location location, List<Citation> citations) implements Inline {
    public Citations {
      citations = List.copyOf(citations);
    }

    @Override
    public Position at() {
      return location.start();
    }
  }

  /**
   * One citation.
   *
   * @param source the source's id, located at the {@code @}
   * @param locator where in the source, such as {@code p. 3}
   */
  record Citation(Located<EntryId> source, Optional<String> locator) {}

  /**
   * A reference to a footnote of the same text.
   *
   * @param number the footnote's number, from 1
   * @param occurrence which reference to that footnote this is, from 1
   */
  record FootnoteReference(Position at, String label, int number, int occurrence)
      implements Inline {}
}
