package akkord.links;

import akkord.links.Outline.Announced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads the links of sitemaps, feeds (Atom, RSS), descriptions of searches (OpenSearch) and SVG
 * pictures; other XML has none for us but the style sheets that it names.
 */
final class XmlReader {

  private static final Pattern STYLESHEET =
      Pattern.compile("<\\?xml-stylesheet\\s[^>]*?\\bhref\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

  /** Where style sheets are named: before the root. */
  private static final int LONGEST_PROLOGUE = 4_000;

  private final OutlineBuilder outline;

  private XmlReader(OutlineBuilder outline) {
    this.outline = outline;
  }

  static void read(OutlineBuilder outline) {
    if (!PlainSitemap.read(outline)) {
      parse(outline);
    }
  }

  /** Reads a file of whatever form. */
  static void parse(OutlineBuilder outline) {
    var parser = Parser.xmlParser().setTrackPosition(true);
    var document = Jsoup.parse(outline.text(), "", parser);
    var reader = new XmlReader(outline);
    reader.readStylesheets();
    for (Element root : document.children()) {
      switch (localName(root)) {
        case "urlset" -> reader.readSitemap(root);
        case "sitemapindex" -> root.getElementsByTag("loc").forEach(reader::readText);
        case "feed" -> root.getAllElements().forEach(reader::readAtom);
        case "rss", "RDF" -> root.getAllElements().forEach(reader::readRss);
        case "OpenSearchDescription" -> root.children().forEach(reader::readSearch);
        case "svg" -> root.getAllElements().forEach(reader::readSvg);
        default -> {}
      }
    }
  }

  private void readStylesheets() {
    int end = Math.min(outline.text().length(), LONGEST_PROLOGUE);
    var named = STYLESHEET.matcher(outline.text()).region(0, end);
    while (named.find()) {
      int group = named.group(1) == null ? 2 : 1;
      String address = named.group(group);
      if (address != null) {
        outline.link(address, Use.EMBEDDING, named.start(group));
      }
    }
  }

  private void readSitemap(Element sitemap) {
    for (Element url : sitemap.children()) {
      var pages = new ArrayList<Link>();
      var alternates = new ArrayList<Alternate>();
      for (Element child : url.children()) {
        switch (localName(child)) {
          case "loc" -> pages.addAll(readText(child));
          case "link" ->
              readLink(child, "href")
                  .forEach(link -> alternates.add(new Alternate(child.attr("hreflang"), link)));
          default ->
              child.getAllElements().stream()
                  .filter(inner -> localName(inner).equals("loc")) // of a picture or film
                  .forEach(this::readText);
        }
      }
      pages.forEach(page -> outline.announced(new Announced(page, alternates)));
    }
  }

  private void readAtom(Element element) {
    switch (localName(element)) {
      case "link" -> readLink(element, "href");
      case "generator" -> readLink(element, "uri");
      case "icon", "logo" -> readText(element);
      case "content", "summary", "title", "rights" -> {
        readLink(element, "src");
        if (element.attr("type").equals("html")) {
          readHtml(element);
        }
      }
      case "a" -> readLink(element, "href"); // where the content is XHTML
      case "img" -> readLink(element, "src");
      default -> {}
    }
  }

  private void readRss(Element element) {
    switch (element.tagName()) {
      case "link", "url", "docs", "comments" -> readText(element);
      case "atom:link", "atom10:link" -> readLink(element, "href");
      case "enclosure", "media:content", "media:thumbnail", "source" -> readLink(element, "url");
      case "description", "content:encoded" -> readHtml(element);
      case "guid" -> {
        if (!element.attr("isPermaLink").equals("false")) {
          readText(element);
        }
      }
      default -> {}
    }
  }

  private void readHtml(Element element) {
    PageReader.readFragment(element.wholeText(), outline, start(element));
  }

  private void readSearch(Element element) {
    switch (localName(element)) {
      case "Url" -> readLink(element, "template");
      case "Image", "SearchForm" -> readText(element);
      default -> {}
    }
  }

  private void readSvg(Element element) {
    readLink(element, "href");
    readLink(element, "xlink:href");
    SvgPaint.ATTRIBUTES.forEach(name -> readStyle(element, name));
    readStyle(element, "style");
    if (localName(element).equals("style")) {
      int start = start(element);
      CssReader.read(element.wholeText(), outline, offset -> start + offset);
    }
  }

  private void readStyle(Element element, String attribute) {
    if (element.hasAttr(attribute)) {
      int start = element.attributes().sourceRange(attribute).valueRange().startPos();
      CssReader.read(element.attr(attribute), outline, _ -> start);
    }
  }

  private List<Link> readLink(Element element, String attribute) {
    if (!element.hasAttr(attribute)) {
      return List.of();
    }
    var range = element.attributes().sourceRange(attribute).valueRange();
    return List.of(outline.link(element.attr(attribute), Use.REFERENCE, range.startPos()));
  }

  private List<Link> readText(Element element) {
    String text = element.wholeText();
    String address = text.strip();
    if (address.isEmpty()) {
      return List.of();
    }
    int start = start(element) + text.indexOf(address);
    return List.of(outline.link(address, Use.REFERENCE, start));
  }

  /** Where the text of an element starts. */
  private static int start(Element element) {
    return element.childNodes().stream()
        .filter(TextNode.class::isInstance)
        .mapToInt(text -> text.sourceRange().startPos())
        .findFirst()
        .orElseGet(() -> element.sourceRange().startPos());
  }

  private static String localName(Element element) {
    return element.tagName().substring(element.tagName().indexOf(':') + 1);
  }
}
