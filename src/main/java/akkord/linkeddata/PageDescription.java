package akkord.linkeddata;

import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.route.Target;
import java.util.List;
import java.util.Optional;

/**
 * What structured data has to know of a page.
 *
 * @param target the page
 * @param language its readers' language
 * @param name its own name
 * @param description one or two sentences
 * @param entry the entry that it shows
 * @param trail the pages above it, the home page first
 * @param here what it is called behind them
 */
public record PageDescription(
    Target.Page target,
    LanguageTag language,
    String name,
    String description,
    Optional<Entry> entry,
    List<Step> trail,
    String here) {

  public PageDescription {
    trail = List.copyOf(trail);
  }

  /**
   * A page above.
   *
   * @param name what it is called
   * @param address its absolute address
   */
  public record Step(String name, String address) {}
}
