package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says whether a published site holds anything besides the elements, attributes and addresses that
 * its pages are made of. It knows nothing of how they are made: what a browser would see is held
 * against lists of what is allowed.
 */
final class HarmlessSite {

  private static final Set<String> ELEMENTS =
      words(
          """
          #root html head meta link title body header nav main footer section article
          aside div span p a h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead
          tbody tr th td blockquote q cite code pre em strong del s sup sub time abbr br
          hr figure figcaption details summary small b i address data noscript
          form label input select option button fieldset legend
          svg g path circle rect line text tspan desc
          """);
  private static final Set<String> ATTRIBUTES =
      words(
          """
          lang dir id class href hreflang rel type charset name content property role
          scope tabindex datetime start title colspan rowspan sizes media color value
          itemprop open cite http-equiv hidden download for maxlength autocomplete
          spellcheck width height viewbox x y r cx cy rx d text-anchor
          """);

  /** Of feeds (RFC 4287), sitemaps and pictures. */
  private static final Set<String> XML_ELEMENTS =
      words(
          """
          feed entry title subtitle id link updated published author name uri rights
          summary content category generator icon logo
          urlset sitemapindex sitemap url loc lastmod xhtml:link
          svg g path circle rect line text tspan desc style
          """);

  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
  private static final Set<String> HTTP_EQUIVALENTS = Set.of("content-security-policy");

  /** A script of the site itself: its name carries the hash of its content. */
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("[./a-z]*assets/[a-z]+\\.[0-9a-f]{10}\\.js");

  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

  private HarmlessSite() {}

  static void assertHarmless(Tree site) throws IOException {
    var strange = new ArrayList<String>();
    for (String page : site.ending(".html")) {
      inPage(site.text(page)).forEach(what -> strange.add(page + ": " + what));
      PagePolicy.objections(page, site.text(page)).forEach(what -> strange.add(page + ": " + what));
    }
    for (String end : List.of(".xml", ".svg")) {
      for (String file : site.ending(end)) {
        inXml(site.text(file)).forEach(what -> strange.add(file + ": " + what));
      }
    }
    for (String end : List.of(".json", ".jsonld")) {
      for (String file : site.ending(end)) {
        HarmlessJson.in(site.text(file)).forEach(what -> strange.add(file + ": " + what));
      }
    }
    assertEquals(List.of(), strange);
  }

  /** What stands in a page that must not. */
  static List<String> inPage(String html) {
    var strange = new ArrayList<String>();
    for (var element : Jsoup.parse(html).getAllElements()) {
      if (isOwnScript(element)) {
        continue;
      }
      if (isData(element)) {
        inData(element.data(), strange);
      } else if (!ELEMENTS.contains(element.tagName())) {
        strange.add("the element " + element.tagName());
      }
      element.attributes().forEach(attribute -> inAttribute(element, attribute, strange));
    }
    return strange;
  }

  private static boolean isOwnScript(Element element) {
    return element.tagName().equals("script")
        && element.attributes().size() == 2
        && element.hasAttr("defer")
        && element.data().isEmpty()
        && OWN_SCRIPT.matcher(element.attr("src")).matches();
  }

  /** A block of data, which no browser runs. */
  private static boolean isData(Element element) {
    return element.tagName().equals("script")
        && element.attributes().size() == 1
        && element.attr("type").equals("application/ld+json");
  }

  /** Data that ended before its time, or that markup could leave, is no JSON or holds a bracket. */
  private static void inData(String json, List<String> strange) {
    try {
      JsonMapper.shared().readTree(json);
      if (json.contains("<") || json.contains(">") || json.contains("&")) {
        strange.add("markup in data");
      }
    } catch (JacksonException notJson) {
      strange.add("data that is no JSON");
    }
  }

  private static void inAttribute(Element element, Attribute attribute, List<String> strange) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean isAddress = key.equals("href") || key.equals("cite");
    if (!ATTRIBUTES.contains(key) && !key.startsWith("aria-") && !key.startsWith("data-")) {
      strange.add("the attribute " + key + " of " + element.tagName());
    } else if (isAddress && !isHarmlessAddress(attribute.getValue())) {
      strange.add("the address " + attribute.getValue());
    } else if (key.equals("http-equiv")
        && !HTTP_EQUIVALENTS.contains(attribute.getValue().toLowerCase(Locale.ROOT))) {
      strange.add("the instruction " + attribute.getValue());
    }
  }

  /** Read as a browser does: white space and control characters around and in it don't count. */
  static boolean isHarmlessAddress(String written) {
    String address = written.replaceAll("^[\\x00-\\x20]+", "").replaceAll("[\\t\\n\\r]", "");
    if (address.startsWith("//") || address.contains("\\")) {
      return false;
    }
    var scheme = SCHEME.matcher(address);
    return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  private static List<String> inXml(String xml) {
    var strange = new ArrayList<String>();
    try {
      var factory = DocumentBuilderFactory.newNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var document =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
      var elements = document.getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        inElement((org.w3c.dom.Element) elements.item(i), strange);
      }
    } catch (ParserConfigurationException | SAXException | IOException notXml) {
      strange.add(String.valueOf(notXml.getMessage()));
    }
    return strange;
  }

  /** An element of a feed, a sitemap or a picture; the HTML in it is held to what pages are. */
  private static void inElement(org.w3c.dom.Element element, List<String> strange) {
    String name = element.getTagName();
    if (!XML_ELEMENTS.contains(name)) {
      strange.add("the element " + name);
    }
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String key = attributes.item(i).getNodeName();
      if (key.startsWith("on")
          || (key.endsWith("href") && !isHarmlessAddress(attributes.item(i).getNodeValue()))) {
        strange.add("the attribute " + attributes.item(i));
      }
    }
    if (Set.of("loc", "uri", "id").contains(name) && !isHarmlessAddress(element.getTextContent())) {
      strange.add("the address " + element.getTextContent());
    }
    if (element.getAttribute("type").equals("html")) {
      strange.addAll(inPage(element.getTextContent()));
    }
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
