package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.model.Site;
import akkord.route.Artifact;
import akkord.route.SitePath;
import akkord.route.Target;
import akkord.search.SearchTool;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The search of a live site. Its index is made when somebody opens the search page and the site has
 * changed since the last time.
 */
final class LiveSearch {

  private final SearchTool tool;
  private final Map<SitePath, Artifact> files = new HashMap<>();
  private Optional<Site> indexed = Optional.empty();
  private Optional<SitePath> script = Optional.empty();

  LiveSearch(SearchTool tool) {
    this.tool = tool;
  }

  /** A file of the index, if there is one. */
  synchronized Optional<Artifact> find(SitePath path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The site completed by where its index begins. */
  synchronized Prepared indexed(Prepared prepared) throws InterruptedException {
    if (indexed.filter(prepared.site()::equals).isEmpty()) {
      var index = SearchStage.index(prepared, tool);
      files.clear();
      index.files().forEach(file -> files.put(file.path(), file));
      indexed = Optional.of(prepared.site());
      script = index.prepared().plan().find(new Target.SearchIndex());
    }
    return script
        .map(path -> prepared.with(prepared.plan().with(new Target.SearchIndex(), path)))
        .orElse(prepared);
  }
}
