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

/** Plans the files that stand beside an entry's page: how to cite it, and its preview picture. */
final class Companions {

  private final Site site;
  private final Map<Target, SitePath> files = new LinkedHashMap<>();

  private Companions(Site site) {
    this.site = site;
  }

  /** The files beside these pages, as far as the settings ask for them. */
  static Map<Target, SitePath> beside(Map<Target, SitePath> pages, Site site) {
    var planned = new Companions(site);
    pages.forEach((target, path) -> {
      if (target instanceof Target.EntryPage page) {
        planned.put(page, path);
      }
    });
    return planned.files;
  }

  private void put(Target.EntryPage page, SitePath path) {
    var outputs = site.settings().outputs();
    var entry = site.find(page.entry()).orElseThrow();
    if (outputs.contains(Output.DATA) && isCited(entry, page.language())) {
      putCitations(page, path);
    }
    if (outputs.contains(Output.PREVIEWS) && Alternates.isInOwnLanguage(page, site)) {
      files.put(new Target.Preview(page.entry(), page.language()), path.sibling("preview.png"));
    }
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

  private void putCitations(Target.EntryPage page, SitePath path) {
    for (var format : CitationFormat.values()) {
      files.put(
          new Target.CitationFile(page.entry(), page.language(), format),
          path.sibling("citation." + extension(format)));
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
