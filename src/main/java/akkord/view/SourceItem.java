package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered source at the foot of a page.
 *
 * @param id its anchor
 * @param number its number
 * @param title its title, linked to its page
 * @param description publisher, date and level in one line
 * @param address where it can be read
 * @param places the places of the page that name it
 */
public record SourceItem(
    String id,
    int number,
    Link title,
    Phrase description,
    @Nullable Address address,
    List<Link> places) {

  public SourceItem {
    places = List.copyOf(places);
  }

  /**
   * Where a source can be read.
   *
   * @param link the address, shown without its scheme; none where it no longer leads there
   * @param text the whole address where there is no link
   * @param state what is known about the address, in words
   * @param key the state as a word for the design
   * @param moved the address that it has moved to
   * @param copies archived copies
   */
  public record Address(
      @Nullable WebLink link,
      String text,
      String state,
      String key,
      @Nullable WebLink moved,
      List<WebLink> copies) {
    public Address {
      copies = List.copyOf(copies);
    }
  }

  /**
   * A link to the source or to a copy of it.
   *
   * @param robust what leads to the source even when this link no longer does
   */
  public record WebLink(Href href, String text, @Nullable Robust robust) {}

  /**
   * What a link says of the page that it means, in attributes that programs know.
   *
   * @param original its address
   * @param version the address of an archived copy
   * @param date the day of the copy, as ISO 8601 has it
   * @see <a href="https://robustlinks.mementoweb.org/spec/">Robust Links</a>
   */
  public record Robust(String original, String version, String date) {}
}
