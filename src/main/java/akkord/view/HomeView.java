package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a language.
 *
 * @param figures how much the site holds
 * @param briefings all briefings, the latest first
 * @param agreements the newest agreements
 * @param allAgreements the list of all of them
 * @param domains all domains in their order
 * @param overviews the pages that show the whole site from one side
 * @param about the page that says what the site is
 */
public record HomeView(
    PageFrame frame,
    Heading heading,
    List<Figure> figures,
    List<EntryRow> briefings,
    List<EntryRow> agreements,
    Link allAgreements,
    List<EntryRow> domains,
    List<OverviewLink> overviews,
    @Nullable Link about)
    implements PageView {
  public HomeView {
    figures = List.copyOf(figures);
    briefings = List.copyOf(briefings);
    agreements = List.copyOf(agreements);
    domains = List.copyOf(domains);
    overviews = List.copyOf(overviews);
  }

  /**
   * How many entries a collection has.
   *
   * @param number the number
   * @param list the collection's list
   */
  public record Figure(String number, Link list) {}

  /**
   * A way to an overview.
   *
   * @param hreflang the language of its page, where that is not the reader's
   * @param lead what it shows
   */
  public record OverviewLink(Link link, @Nullable String hreflang, String lead) {}
}
