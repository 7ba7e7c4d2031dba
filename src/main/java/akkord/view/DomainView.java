package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a domain.
 *
 * @param feeds the feeds of the domain, each named by its format
 * @param facts the domains around it and its records elsewhere
 * @param agreements its agreements, the latest first
 * @param briefings the briefings that touch it
 * @param actors those who take part in its agreements
 * @param evidence the sources of its agreements, the latest first
 * @param sources all sources that its text names
 * @param years its agreements by country and year, if it has any
 */
public record DomainView(
    PageFrame frame,
    Heading heading,
    List<Link> feeds,
    List<Fact> facts,
    BodyText text,
    List<EntryRow> agreements,
    List<EntryRow> briefings,
    List<Link> actors,
    List<Link> evidence,
    List<SourceItem> sources,
    @Nullable YearTable years)
    implements PageView {
  public DomainView {
    feeds = List.copyOf(feeds);
    facts = List.copyOf(facts);
    agreements = List.copyOf(agreements);
    briefings = List.copyOf(briefings);
    actors = List.copyOf(actors);
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
  }
}
