package akkord.export;

import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.Alternates;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Sitemaps;
import akkord.route.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sitemap: every page that search engines should know, each with its versions in all languages.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
final class SitemapExport {

  private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Site site;
  private final SitePlan plan;

  SitemapExport(Site site, SitePlan plan) {
    this.site = site;
    this.plan = plan;
  }

  /** All pages, or all parts where the plan has some. */
  byte[] bytes() {
    var parts =
        plan.paths().entrySet().stream()
            .filter(planned -> planned.getKey() instanceof Target.SitemapPart)
            .map(Map.Entry::getValue)
            .toList();
    return parts.isEmpty() ? list(pages()) : index(parts);
  }

  /** The pages of a part. */
  byte[] bytes(Target.SitemapPart part) {
    int each = Sitemaps.pagesInPart(plan, site);
    return list(pages().skip((part.number() - 1L) * each).limit(each));
  }

  private byte[] index(List<SitePath> parts) {
    return Xml.document(xml ->
        xml.element(
            "sitemapindex",
            Map.of("xmlns", PROTOCOL),
            () ->
                parts.forEach(part ->
                    xml.element(
                        "sitemap", Map.of(), () -> xml.text("loc", Map.of(), absolute(part))))));
  }

  private byte[] list(Stream<Map.Entry<Target, SitePath>> pages) {
    var names = new LinkedHashMap<String, String>();
    names.put("xmlns", PROTOCOL);
    names.put("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    return Xml.document(xml ->
        xml.element(
            "urlset",
            names,
            () ->
                pages.forEach(page ->
                    xml.element(
                        "url", Map.of(), () -> write(xml, page.getKey(), page.getValue())))));
  }

  /** In the order of the plan. */
  private Stream<Map.Entry<Target, SitePath>> pages() {
    return plan.paths().entrySet().stream()
        .filter(planned -> Sitemaps.isListed(planned.getKey(), site));
  }

  private void write(Xml xml, Target page, SitePath path) {
    var alternates = Alternates.of(page, site, plan).orElseThrow();
    xml.text("loc", Map.of(), absolute(path));
    alternates
        .byLanguage()
        .forEach((LanguageTag language, SitePath other) -> writeLink(xml, language.value(), other));
    writeLink(xml, "x-default", alternates.neutral());
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
