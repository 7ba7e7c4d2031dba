package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a language.
 *
 * @param briefings all briefings, the latest first
 * @param agreements the newest agreements
 * @param allAgreements the list of all of them
 * @param domains all domains in their order
 * @param about the page that says what the site is
 */
public record HomeView(
    PageFrame frame,
    Heading heading,
    List<EntryRow> briefings,
    List<EntryRow> agreements,
    Link allAgreements,
    List<EntryRow> domains,
    @Nullable Link about)
    implements PageView {
  public HomeView {
    briefings = List.copyOf(briefings);
    agreements = List.copyOf(agreements);
    domains = List.copyOf(domains);
  }
}
