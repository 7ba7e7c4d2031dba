package akkord.content;

import akkord.data.JsonSchema;
import akkord.data.Surroundings;
import akkord.model.Collection;

/** The JSON Schemas of what editors write, from the declarations by which it is read. */
public final class Schemas {

  private Schemas() {}

  /**
   * The schema of an entry's facts.
   *
   * @param address where it will be published
   * @param around the site's languages and the names of its entries
   */
  public static byte[] facts(Collection collection, String address, Surroundings around) {
    return JsonSchema.of(EntryTypes.fields(collection), address, around);
  }

  /** The schema of the head of a Markdown file. */
  public static byte[] frontMatter(String address, Surroundings around) {
    return JsonSchema.of(FrontMatterFields.FIELDS, address, around);
  }

  /** The schema of the site's settings. */
  public static byte[] settings(String address, Surroundings around) {
    return JsonSchema.of(SiteFields.FIELDS, address, around);
  }
}
