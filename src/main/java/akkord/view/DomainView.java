package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a domain.
 *
 * @param feeds the feeds of the domain, each named by its format
 * @param facts the domains around it and its records elsewhere
 * @param agreements the latest of its agreements, the latest first
 * @param moreAgreements the way to the others, where those are not all
 * @param briefings the briefings that touch it
 * @param actors those who take part in its agreements
 * @param evidence the latest of the sources of its agreements, the latest first
 * @param moreEvidence the way to the others, where those are not all
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
    @Nullable Link moreAgreements,
    List<EntryRow> briefings,
    List<Link> actors,
    List<Link> evidence,
    @Nullable Link moreEvidence,
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
