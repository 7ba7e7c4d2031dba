package akkord.export;

import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.Alternates;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sitemap: every page that search engines should know, each with its versions in all languages.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
final class SitemapExport {

  private final Site site;
  private final SitePlan plan;

  SitemapExport(Site site, SitePlan plan) {
    this.site = site;
    this.plan = plan;
  }

  byte[] bytes() {
    var names = new LinkedHashMap<String, String>();
    names.put("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    names.put("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    return Xml.document(xml ->
        xml.element(
            "urlset",
            names,
            () -> listed().forEach(page -> xml.element("url", Map.of(), () -> write(xml, page)))));
  }

  private record Listed(SitePath path, Alternates alternates) {}

  private List<Listed> listed() {
    return plan.paths().entrySet().stream()
        .flatMap(planned -> listed(planned.getKey(), planned.getValue()).stream())
        .toList();
  }

  private Optional<Listed> listed(Target target, SitePath path) {
    boolean shownForLack =
        target instanceof Target.EntryPage page && !Alternates.isInOwnLanguage(page, site);
    return shownForLack
        ? Optional.empty()
        : Alternates.of(target, site, plan).map(alternates -> new Listed(path, alternates));
  }

  private void write(Xml xml, Listed page) {
    xml.text("loc", Map.of(), absolute(page.path()));
    page.alternates()
        .byLanguage()
        .forEach((LanguageTag language, SitePath path) -> writeLink(xml, language.value(), path));
    writeLink(xml, "x-default", page.alternates().neutral());
  }

  private void writeLink(Xml xml, String language, SitePath path) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("rel", "alternate");
    attributes.put("hreflang", language);
    attributes.put("href", absolute(path));
    xml.empty("xhtml:link", attributes);
  }

  private String absolute(SitePath path) {
    return plan.base().absolute(path).value();
  }
}
