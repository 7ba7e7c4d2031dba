package akkord.view;

import java.util.List;

/**
 * The page of a glossary term.
 *
 * @param facts the term in all languages, and words to use or to avoid
 * @param evidence what the definition rests on
 * @param sources all sources that the page names
 * @param uses where the site uses it
 */
public record TermView(
    PageFrame frame,
    Heading heading,
    List<Fact> facts,
    List<EvidenceItem> evidence,
    List<SourceItem> sources,
    List<Use> uses)
    implements PageView {
  public TermView {
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
    uses = List.copyOf(uses);
  }
}
