package akkord.links;

import akkord.links.Outline.Announced;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads the links of sitemaps, feeds (Atom, RSS) and SVG pictures; other XML has none for us. */
final class XmlReader {

  private final OutlineBuilder outline;

  private XmlReader(OutlineBuilder outline) {
    this.outline = outline;
  }

  static void read(OutlineBuilder outline) {
    var parser = Parser.xmlParser().setTrackPosition(true);
    var document = Jsoup.parse(outline.text(), "", parser);
    var reader = new XmlReader(outline);
    for (Element root : document.children()) {
      switch (localName(root)) {
        case "urlset" -> reader.readSitemap(root);
        case "sitemapindex" -> root.getElementsByTag("loc").forEach(reader::readText);
        case "feed" -> root.getAllElements().forEach(reader::readAtom);
        case "rss" -> root.getAllElements().forEach(reader::readRss);
        case "svg" -> root.getAllElements().forEach(reader::readSvg);
        default -> {}
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
      case "icon", "logo" -> readText(element);
      case "content", "summary" -> {
        readLink(element, "src");
        if (element.attr("type").equals("html")) {
          PageReader.readFragment(element.wholeText(), outline, start(element));
        }
      }
      default -> {}
    }
  }

  private void readRss(Element element) {
    switch (localName(element)) {
      case "link" -> readText(element);
      case "enclosure" -> readLink(element, "url");
      default -> {}
    }
  }

  private void readSvg(Element element) {
    readLink(element, "href");
    readLink(element, "xlink:href");
    if (localName(element).equals("style")) {
      int start = start(element);
      CssReader.read(element.wholeText(), outline, offset -> start + offset);
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
