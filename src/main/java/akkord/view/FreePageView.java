package akkord.view;

import java.util.List;

/**
 * A free page.
 *
 * @param sources all sources that the page names
 * @param changes its history on this site
 */
public record FreePageView(
    PageFrame frame,
    Heading heading,
    BodyText text,
    List<SourceItem> sources,
    List<ChangeItem> changes)
    implements PageView {
  public FreePageView {
    sources = List.copyOf(sources);
    changes = List.copyOf(changes);
  }
}
