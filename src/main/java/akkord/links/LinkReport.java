package akkord.links;

import akkord.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a check of a site's links has found.
 *
 * @param diagnostics the findings, in their order
 * @param pages pages of HTML that were read
 * @param links links inside the site that were followed
 * @param anchors those of them that name a place in a page
 * @param assets files that are no pages
 */
public record LinkReport(
    List<Diagnostic> diagnostics, int pages, int links, int anchors, int assets) {

  public LinkReport {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same with other findings. */
  public LinkReport with(List<Diagnostic> others) {
    return new LinkReport(others, pages, links, anchors, assets);
  }
}
