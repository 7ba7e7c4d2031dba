package akkord.route;

import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.model.Source;
import akkord.route.Target.CitationFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans the files that tell how to cite an entry, each beside the entry's page. */
final class CitationFiles {

  private final Site site;
  private final Map<Target, SitePath> files = new LinkedHashMap<>();

  private CitationFiles(Site site) {
    this.site = site;
  }

  /** The files beside these pages; none where the site has no data. */
  static Map<Target, SitePath> beside(Map<Target, SitePath> pages, Site site) {
    var planned = new CitationFiles(site);
    if (site.settings().outputs().contains(Output.DATA)) {
      pages.forEach((target, path) -> {
        if (target instanceof Target.EntryPage page && planned.isCited(page)) {
          planned.put(page, path);
        }
      });
    }
    return planned.files;
  }

  private boolean isCited(Target.EntryPage page) {
    return site.find(page.entry()).filter(entry -> isCited(entry, page.language())).isPresent();
  }

  /** A source is cited alike for all readers. */
  private boolean isCited(Entry entry, LanguageTag language) {
    return switch (entry) {
      case Source _ -> language.equals(site.settings().defaultLanguage());
      case Agreement agreement -> agreement.texts().in(language).isPresent();
      case Briefing briefing -> briefing.texts().in(language).isPresent();
      default -> false;
    };
  }

  private void put(Target.EntryPage page, SitePath path) {
    for (var format : CitationFormat.values()) {
      files.put(
          new Target.CitationFile(page.entry(), page.language(), format),
          path.beside("citation." + extension(format)));
    }
  }

  private static String extension(CitationFormat format) {
    return switch (format) {
      case BIBTEX -> "bib";
      case RIS -> "ris";
      case CSL_JSON -> "json";
    };
  }
}
