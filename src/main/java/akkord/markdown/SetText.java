package akkord.markdown;

import akkord.model.TaggedText;

/** Short texts that are no Markdown, such as titles, with their characters as readers see them. */
public final class SetText {

  private SetText() {}

  /** The text by the typography of its language; set once more, it is the same. */
  public static String of(TaggedText text) {
    return new Typesetter(Typography.of(text.language())).set(text.text());
  }
}
