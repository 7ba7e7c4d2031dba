package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says and which facts of the page rest on it.
 *
 * @param mark the source's number
 * @param source the source, linked to its page
 * @param level how near the source is to the parties
 * @param locator where in the source
 * @param quotation its own words
 * @param copies archived copies of the source
 * @param stance what it says about the facts where it does not simply bear them out
 * @param facts the facts, each linked to its place on the page
 */
public record EvidenceItem(
    Mark mark,
    Link source,
    String level,
    @Nullable String locator,
    @Nullable Quotation quotation,
    List<Link> copies,
    @Nullable String stance,
    List<Link> facts) {
  public EvidenceItem {
    copies = List.copyOf(copies);
    facts = List.copyOf(facts);
  }
}
