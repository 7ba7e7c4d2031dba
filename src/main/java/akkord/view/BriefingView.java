package akkord.view;

import java.util.List;

/**
 * The page of a briefing.
 *
 * @param facts when it was written, by whom and about what
 * @param agreements its agreements in reading order
 * @param sources all sources that the page names
 * @param citation how to cite the page
 * @param changes its history on this site
 */
public record BriefingView(
    PageFrame frame,
    Heading heading,
    List<Fact> facts,
    BodyText text,
    List<EntryRow> agreements,
    List<SourceItem> sources,
    CitationForms citation,
    List<ChangeItem> changes)
    implements PageView {
  public BriefingView {
    facts = List.copyOf(facts);
    agreements = List.copyOf(agreements);
    sources = List.copyOf(sources);
    changes = List.copyOf(changes);
  }
}
