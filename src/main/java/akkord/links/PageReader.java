package akkord.links;

import akkord.links.Link.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links and anchors of a page of HTML as a browser would see them. What stands in a
 * template or a comment is no link.
 */
final class PageReader implements NodeFilter {

  /** Elements that matter without any attribute. */
  private static final Set<String> WITH_CONTENT = Set.of("style", "script", "template");

  private static final Set<String> CANDIDATES = Set.of("img", "source");

  /** Elements of HTML that name something by other attributes than {@link NamingAttributes#ALL}. */
  private static final Set<String> OF_THEIR_OWN =
      Set.of("html", "base", "link", "meta", "style", "script", "template");

  private final OutlineBuilder outline;
  private final PlaceNumbers places;
  private final HeadReader head;
  private final IdReferences references;

  /** The outermost element within the page that says the language of what is around a link. */
  private @Nullable Element passage;

  private PageReader(OutlineBuilder outline, PlaceNumbers places) {
    this.outline = outline;
    this.places = places;
    this.head = new HeadReader(outline, places);
    this.references = new IdReferences(outline, places);
  }

  /** Reads a whole page. */
  static void read(Document page, OutlineBuilder outline) {
    page.filter(new PageReader(outline, new PlaceNumbers.Counted()));
  }

  /** Reads a whole page for its places. */
  static IntUnaryOperator readPlaces(OutlineBuilder outline) {
    var places = new PlaceNumbers.Tracked();
    var parser = Parser.htmlParser().setTrackPosition(true);
    Jsoup.parse(outline.text(), "", parser).filter(new PageReader(outline, places));
    return places::offset;
  }

  /** Reads HTML that stands as text at a place of another file. */
  static void readFragment(String html, OutlineBuilder outline, int place) {
    Jsoup.parseBodyFragment(html).filter(new PageReader(outline, new PlaceNumbers.Fixed(place)));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || hasNothing(element)) {
      return FilterResult.CONTINUE;
    }
    boolean own =
        !(places
            instanceof PlaceNumbers.Fixed); // of several texts in a feed each has ids of its own
    if (own) {
      readAnchors(element);
    }
    if (element.normalName().equals("template")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (naming(element)) {
      case NOTHING -> {}
      case HREF ->
          readNavigation(
              element, NamingAttributes.NAVIGATION.getOrDefault(element.normalName(), List.of()));
      case ANYTHING -> {
        if (own) {
          references.read(element);
        }
        readLinks(element);
      }
    }
    if (passage == null && element.hasAttr("lang") && !element.normalName().equals("html")) {
      passage = element;
    }
    return FilterResult.CONTINUE;
  }

  /** What an element can name. */
  private enum Naming {
    NOTHING,
    HREF,
    ANYTHING
  }

  /** Most elements name nothing or where they lead, and need not be asked for each attribute. */
  private static Naming naming(Element element) {
    if (OF_THEIR_OWN.contains(element.normalName())
        || !element.tag().namespace().equals(Parser.NamespaceHtml)) {
      return Naming.ANYTHING;
    }
    var naming = Naming.NOTHING;
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.equals("href")) {
        naming = Naming.HREF;
      } else if (NamingAttributes.ALL.contains(name)) {
        return Naming.ANYTHING;
      }
    }
    return naming;
  }

  /** Most elements have no attributes, and need not be looked at any closer. */
  private static boolean hasNothing(Element element) {
    return element.attributesSize() == 0 && !WITH_CONTENT.contains(element.normalName());
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node.equals(passage)) {
      passage = null;
    }
    return FilterResult.CONTINUE;
  }

  private void readAnchors(Element element) {
    String id = element.id();
    if (!id.isEmpty()) {
      outline.id(id, place(element, "id"));
    }
    String name = element.normalName();
    if (name.equals("a") && element.hasAttr("name")) {
      outline.name(element.attr("name"));
    } else if (name.equals("map")) {
      outline.map(element.attr("name"));
    }
  }

  private void readLinks(Element element) {
    String name = element.normalName();
    switch (name) {
      case "html" -> readLanguage(element);
      case "base" -> readBase(element);
      case "link", "meta" -> head.read(element);
      case "style" -> readData(element, CssReader::read);
      case "script" -> readScript(element);
      default -> {}
    }
    readAttributes(
        element, NamingAttributes.EMBEDDING.getOrDefault(name, List.of()), Use.EMBEDDING);
    readAttributes(
        element, NamingAttributes.REFERENCE.getOrDefault(name, List.of()), Use.REFERENCE);
    readAttributes(
        element, NamingAttributes.SUBMISSION.getOrDefault(name, List.of()), Use.SUBMISSION);
    if (element.tag().namespace().equals(Parser.NamespaceSvg)) {
      readSvg(element);
    } else {
      readNavigation(element, NamingAttributes.NAVIGATION.getOrDefault(name, List.of()));
    }
    if (CANDIDATES.contains(name) && element.hasAttr("srcset")) {
      readCandidates(element, "srcset");
    }
    if (element.hasAttr("ping")) {
      readPings(element);
    }
    if (element.hasAttr("style")) {
      CssReader.read(element.attr("style"), outline, _ -> place(element, "style"));
    }
  }

  private void readSvg(Element element) {
    readAttributes(element, List.of("href", "xlink:href"), svgUse(element.normalName()));
    for (String name : SvgPaint.ATTRIBUTES) {
      if (element.hasAttr(name)) {
        CssReader.read(element.attr(name), outline, _ -> place(element, name));
      }
    }
  }

  private static Use svgUse(String name) {
    return name.equals("a") ? Use.NAVIGATION : Use.EMBEDDING;
  }

  private void readLanguage(Element html) {
    if (html.hasAttr("lang")) {
      outline.language(html.attr("lang"));
    }
  }

  private void readBase(Element base) {
    if (base.hasAttr("href")) {
      outline.base(base.attr("href"));
    }
  }

  private void readScript(Element script) {
    if (script.attr("type").toLowerCase(Locale.ROOT).equals("application/ld+json")) {
      readData(script, JsonReader::read);
    }
  }

  private void readData(Element element, EmbeddedReader reader) {
    for (Node data : element.childNodes()) {
      reader.read(element.data(), outline, offset -> places.in(data, offset));
    }
  }

  private void readAttributes(Element element, List<String> names, Use use) {
    for (String name : names) {
      if (element.hasAttr(name)) {
        outline.link(element.attr(name), use, place(element, name));
      }
    }
  }

  private void readNavigation(Element element, List<String> names) {
    for (String name : names) {
      if (element.hasAttr(name)) {
        var languages =
            Languages.of(element.attr("hreflang"), element.attr("lang"), languageAround());
        outline.link(element.attr(name), Use.NAVIGATION, place(element, name), languages);
      }
    }
  }

  /**
   * The language of the passage within the page that a link stands in: that of the outermost
   * element around it with a language, since those within only mark its words.
   */
  private String languageAround() {
    return passage == null ? "" : passage.attr("lang");
  }

  /** The addresses to which browsers tell that a link was followed. */
  private void readPings(Element element) {
    for (String address : element.attr("ping").strip().split("\\s+", -1)) {
      outline.link(address, Use.REFERENCE, place(element, "ping"));
    }
  }

  private void readCandidates(Element element, String name) {
    for (String address : Srcset.addresses(element.attr(name))) {
      outline.link(address, Use.EMBEDDING, place(element, name));
    }
  }

  private int place(Element element, String attribute) {
    return places.of(element, attribute);
  }
}
