package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a source.
 *
 * @param address where it can be read, and what is known about that
 * @param facts what it is
 * @param note what has to be known about it
 * @param uses what of the site rests on it, by entry
 * @param citation how to cite it
 */
public record SourceView(
    PageFrame frame,
    Heading heading,
    SourceItem.@Nullable Address address,
    List<Fact> facts,
    @Nullable Phrase note,
    List<Use> uses,
    CitationForms citation)
    implements PageView {
  public SourceView {
    facts = List.copyOf(facts);
    uses = List.copyOf(uses);
  }
}
