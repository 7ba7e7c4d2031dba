package akkord.content;

import akkord.data.JsonSchema;
import akkord.data.Legend;
import akkord.data.Surroundings;
import akkord.model.Collection;

/**
 * The JSON Schemas of what editors write, from the declarations by which it is read.
 *
 * @param around the site's languages and the names of its entries
 * @param legend what the schemas tell people
 */
public record Schemas(Surroundings around, Legend legend) {

  /** Where the schemas for local editors stand, beside the content folder. */
  public static final String FOLDER = ".akkord/schema";

  /**
   * The schema of an entry's facts.
   *
   * @param address where it will stand, absolute or relative to its folder
   */
  public byte[] facts(Collection collection, String address) {
    return JsonSchema.of(EntryTypes.fields(collection), address, around, legend);
  }

  /** The schema of the head of a Markdown file. */
  public byte[] frontMatter(String address) {
    return JsonSchema.of(FrontMatterFields.FIELDS, address, around, legend);
  }

  /** The schema of the site's settings. */
  public byte[] settings(String address) {
    return JsonSchema.of(SiteFields.FIELDS, address, around, legend);
  }

  /**
   * The comment in the first line of an entry's file that tells the YAML language server its
   * schema.
   *
   * @see <a href="https://github.com/redhat-developer/yaml-language-server">yaml-language-server,
   *     inlined schema</a>
   */
  public static String modeline(Collection collection) {
    String up = EntryTypes.hasTexts(collection) ? "../../../" : "../../";
    return "# yaml-language-server: $schema="
        + up
        + FOLDER
        + "/"
        + collection.entryWord()
        + ".json";
  }
}
