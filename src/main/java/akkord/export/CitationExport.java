package akkord.export;

import akkord.citation.BibTex;
import akkord.citation.Bibliography;
import akkord.citation.CslItem;
import akkord.citation.CslJson;
import akkord.citation.Ris;
import akkord.model.Site;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.route.Target.CitationFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bibliographic data for reference software: of one entry, or of all sources.
 *
 * @param site the site
 * @param plan its addresses
 */
record CitationExport(Site site, SitePlan plan) {

  /** How to cite one entry. */
  byte[] bytes(Target.CitationFile file) {
    var bibliography = new Bibliography(site, plan, file.language());
    var item = site.find(file.entry()).flatMap(bibliography::find).orElseThrow();
    return bytes(List.of(item), file.format());
  }

  /** All sources, with the names of publishers in the site's default language. */
  byte[] sources(CitationFormat format) {
    var language = site.settings().defaultLanguage();
    return bytes(new Bibliography(site, plan, language).sources(), format);
  }

  private static byte[] bytes(List<CslItem> items, CitationFormat format) {
    String text =
        switch (format) {
          case BIBTEX -> BibTex.write(items);
          case RIS -> Ris.write(items);
          case CSL_JSON -> CslJson.write(items);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
