package akkord.route;

import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.model.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the addresses of entries that are left out to pages that say so, where no other page has
 * taken them: links and bookmarks of readers then don't lead to nothing.
 */
final class RevisionPaths {

  private final Site site;
  private final Set<SitePath> taken;
  private final SequencedMap<Target, SitePath> paths = new LinkedHashMap<>();

  private RevisionPaths(Site site, Set<SitePath> taken) {
    this.site = site;
    this.taken = taken;
  }

  /**
   * The addresses of those pages.
   *
   * @param others those of all other pages
   */
  static SequencedMap<Target, SitePath> of(Site site, Map<Target, SitePath> others) {
    var planned = new RevisionPaths(site, new HashSet<>(others.values()));
    site.revision().slugs().forEach(planned::plan);
    return planned.paths;
  }

  private void plan(EntryId entry, Map<LanguageTag, Slug> slugs) {
    slugs.forEach((language, slug) -> {
      String segment = site.settings().segment(entry.collection(), language);
      var candidates =
          Stream.of(slug, entry.name())
              .map(last -> SitePath.page(language.value(), segment, last.value()));
      plan(new Target.InRevision(entry, Optional.of(language)), candidates);
    });
    if (site.settings().outputs().contains(Output.PERMALINKS)) {
      plan(new Target.InRevision(entry, Optional.empty()), Stream.of(Planner.permalink(entry)));
    }
  }

  private void plan(Target target, Stream<SitePath> candidates) {
    candidates.filter(taken::add).findFirst().ifPresent(path -> paths.put(target, path));
  }
}
