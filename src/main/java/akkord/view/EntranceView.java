package akkord.view;

import java.util.List;

/**
 * The page at the site's top, on which readers choose a language.
 *
 * @param doors one for each language
 */
public record EntranceView(PageFrame frame, List<Door> doors) implements PageView {

  public EntranceView {
    doors = List.copyOf(doors);
  }

  /**
   * The way into one language.
   *
   * @param lang the language's tag
   * @param title the site's name
   * @param tagline what it is
   * @param enter the link to the home page
   */
  public record Door(String lang, String title, String tagline, Link enter) {}
}
