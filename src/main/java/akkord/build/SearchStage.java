package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.diagnostic.Message;
import akkord.model.SiteSettings.Output;
import akkord.route.Artifact;
import akkord.route.Target;
import akkord.search.Indexer;
import akkord.search.SearchDocuments;
import akkord.search.SearchException;
import akkord.search.SearchIndex;
import akkord.search.SearchTool;
import java.util.List;
import java.util.Optional;

/**
 * Makes the search index of a site. Where it can't be made, the site is published without it, and
 * its search page leads to the lists.
 */
final class SearchStage {

  private SearchStage() {}

  /**
   * A site with its index, or without.
   *
   * @param prepared the site, its plan completed by where the index begins
   * @param files the files of the index
   * @param note why there is no index although the site wants one
   */
  record Indexed(Prepared prepared, List<Artifact> files, Optional<Message> note) {
    Indexed {
      files = List.copyOf(files);
    }
  }

  static Indexed index(Prepared prepared, SearchTool tool) throws InterruptedException {
    if (!prepared.site().settings().outputs().contains(Output.SEARCH)) {
      return new Indexed(prepared, List.of(), Optional.empty());
    }
    return switch (tool) {
      case SearchTool.Unwanted _ -> new Indexed(prepared, List.of(), Optional.empty());
      case SearchTool.Missing(var reason) -> without(prepared, reason);
      case SearchTool.Installed installed -> index(prepared, installed);
    };
  }

  private static Indexed index(Prepared prepared, SearchTool.Installed tool)
      throws InterruptedException {
    try {
      var documents = SearchDocuments.of(prepared.site(), prepared.plan());
      var index = Indexer.index(tool, documents);
      var plan = prepared.plan().with(new Target.SearchIndex(), SearchIndex.SCRIPT);
      return new Indexed(prepared.with(plan), index.files(), Optional.empty());
    } catch (SearchException failed) {
      return without(prepared, failed.reason());
    }
  }

  private static Indexed without(Prepared prepared, Message reason) {
    return new Indexed(
        prepared, List.of(), Optional.of(Message.of("the site has no search index: %s", reason)));
  }
}
