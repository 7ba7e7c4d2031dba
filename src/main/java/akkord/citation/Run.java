package akkord.citation;

import akkord.model.SafeUrl;
import akkord.model.TaggedText;

/** A stretch of a citation that a page shows in one way. */
public sealed interface Run {

  /** Its text. */
  String text();

  /**
   * Words and punctuation in the language of the citation.
   *
   * @param text the text
   */
  record Plain(String text) implements Run {}

  /**
   * The name of what the work is part of, in italics.
   *
   * @param text the name
   */
  record Container(String text) implements Run {}

  /**
   * The work's title.
   *
   * @param title the title in its own language
   * @param slant how it is set
   */
  record Title(TaggedText title, Slant slant) implements Run {
    @Override
    public String text() {
      return title.text();
    }
  }

  /**
   * An address, which is its own text.
   *
   * @param url the address
   */
  record Address(SafeUrl url) implements Run {
    @Override
    public String text() {
      return url.value();
    }
  }

  /** How a title is set. */
  enum Slant {
    UPRIGHT,
    ITALIC
  }
}
