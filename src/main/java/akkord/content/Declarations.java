package akkord.content;

import akkord.data.ObjectType;
import akkord.model.Collection;

/** The keys of what editors write, as they are read. */
public final class Declarations {

  private Declarations() {}

  /** The keys of an entry's facts. */
  public static ObjectType<?> facts(Collection collection) {
    return EntryTypes.fields(collection);
  }

  /** The keys at the head of a Markdown file. */
  public static ObjectType<?> frontMatter() {
    return FrontMatterFields.FIELDS;
  }

  /** Whether a collection's entries have a text in each language. */
  public static boolean hasTexts(Collection collection) {
    return EntryTypes.hasTexts(collection);
  }
}
