package akkord.view;

import akkord.model.Collection;
import akkord.model.Overview;
import akkord.route.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of {@code static/} that a page needs; a site may leave out any of them.
 *
 * @param page the page
 */
record PageFiles(PageScope page) {

  /** What all pages look like, and what those do that show many entries. */
  List<PageFrame.Stylesheet> stylesheets() {
    boolean showsOneEntry =
        page.target() instanceof Target.EntryPage(var entry, _)
            && entry.collection() != Collection.DOMAINS;
    return found(showsOneEntry ? List.of("akkord.css") : List.of("akkord.css", "overview.css"))
        .map(PageFrame.Stylesheet::new)
        .toList();
  }

  List<PageFrame.Script> scripts() {
    var names =
        switch (page.target()) {
          case Target.ListPage(var collection, _, int number)
              when collection == Collection.AGREEMENTS && number == 1 ->
              List.of("filter.js");
          case Target.OverviewPage(var overview, _)
              when overview == Overview.SEARCH && page.find(new Target.SearchIndex()).isPresent() ->
              List.of("search.js");
          case Target.NotFound _ -> List.of("nearest.js");
          default -> List.<String>of();
        };
    return found(names).map(PageFrame.Script::new).toList();
  }

  private Stream<Href> found(List<String> names) {
    return names.stream().map(Target.Asset::new).map(page::find).flatMap(Optional::stream);
  }
}
