package akkord.webpage;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says of itself. Where several vocabularies say it, the one that is meant for
 * citing comes first: Highwire's tags, JSON-LD, Dublin Core, Open Graph, HTML.
 *
 * @see <a href="https://scholar.google.com/intl/en/scholar/inclusion.html#indexing">citation_*</a>
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dcq-html/">Dublin Core</a>
 * @see <a href="https://ogp.me/">Open Graph</a>
 */
final class PageReader {

  private final Document page;

  private PageReader(Document page) {
    this.page = page;
  }

  static PageFacts read(Document page) {
    var reader = new PageReader(page);
    return reader
        .highwire()
        .or(new JsonLd(page).read())
        .or(reader.dublinCore())
        .or(reader.openGraph())
        .or(reader.html());
  }

  private PageFacts highwire() {
    return new PageFacts(
        text("citation_title"),
        text("citation_publisher", "citation_technical_report_institution"),
        Wary.names(contents("citation_author")),
        date("citation_publication_date", "citation_online_date", "citation_date"),
        language("citation_language"),
        Optional.empty(),
        text("citation_doi"));
  }

  private PageFacts dublinCore() {
    return new PageFacts(
        text("dcterms.title", "dc.title"),
        text("dcterms.publisher", "dc.publisher"),
        Wary.names(contents("dcterms.creator", "dc.creator")),
        date("dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date"),
        language("dcterms.language", "dc.language"),
        Optional.empty(),
        Optional.empty());
  }

  private PageFacts openGraph() {
    return new PageFacts(
        text("og:title"),
        text("og:site_name"),
        Wary.names(contents("article:author", "author")),
        date("article:published_time"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private PageFacts html() {
    return new PageFacts(
        Wary.text(page.title()),
        Optional.empty(),
        List.of(),
        time(),
        Optional.ofNullable(page.selectFirst("html[lang]"))
            .flatMap(html -> Wary.language(html.attr("lang")))
            .or(() -> language("og:locale", "content-language")),
        Optional.empty(),
        Optional.empty());
  }

  /** The time that says of itself that it is the day of publication, or the only one there is. */
  private Optional<EdtfDate> time() {
    var marked = times("time[itemprop~=(?i)datePublished], time[pubdate]");
    var all = marked.isEmpty() ? times("time[datetime]") : marked;
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private List<EdtfDate> times(String query) {
    return page.select(query).stream()
        .limit(100)
        .flatMap(time -> Wary.date(time.attr("datetime")).stream())
        .distinct()
        .toList();
  }

  private Optional<String> text(String... names) {
    return first(Wary::text, names);
  }

  private Optional<EdtfDate> date(String... names) {
    return first(Wary::date, names);
  }

  private Optional<LanguageTag> language(String... names) {
    return first(Wary::language, names);
  }

  private <T> Optional<T> first(Function<String, Optional<T>> reading, String... names) {
    return contents(names).flatMap(content -> reading.apply(content).stream()).findFirst();
  }

  /** The contents of the {@code meta} elements of these names, the first name first. */
  private Stream<String> contents(String... names) {
    var metas = page.select("meta[content]");
    return Stream.of(names)
        .flatMap(name -> metas.stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> meta.attr("content"));
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("name", "property", "itemprop", "http-equiv")
        .anyMatch(attribute -> meta.attr(attribute).strip().equalsIgnoreCase(name));
  }
}
