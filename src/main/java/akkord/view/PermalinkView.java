package akkord.view;

import java.util.List;

/**
 * The page at an entry's permanent address.
 *
 * @param id the entry's permanent name
 * @param versions the entry in each language
 */
public record PermalinkView(PageFrame frame, String id, List<Version> versions)
    implements PageView {

  public PermalinkView {
    versions = List.copyOf(versions);
  }

  /**
   * The entry in one language.
   *
   * @param lang the language's tag
   * @param name the language's name in itself
   * @param href the entry's page
   * @param title the entry's title
   */
  public record Version(String lang, String name, Href href, Phrase title) {}
}
