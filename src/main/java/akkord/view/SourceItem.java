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
   * @param href its address
   * @param shown the address as shown, without its scheme
   * @param state what is known about the address, in words
   * @param key the state as a word for the design
   * @param copies archived copies
   */
  public record Address(Href href, String shown, String state, String key, List<Link> copies) {
    public Address {
      copies = List.copyOf(copies);
    }
  }
}
