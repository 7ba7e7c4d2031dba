package akkord.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Judges HTML by a list of its own, which knows nothing of the writer's: what it names are
 * elements, attributes and kinds of addresses that no text of an editor should bring onto a page.
 */
final class HtmlOracle {

  private static final Set<String> ELEMENTS =
      Set.of(
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "blockquote",
          "hr",
          "pre",
          "code",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "em",
          "strong",
          "s",
          "a",
          "sup",
          "br",
          "div",
          "span");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "lang",
          "href",
          "hreflang",
          "dir",
          "start",
          "scope",
          "role",
          "tabindex",
          "aria-label");

  /** Schemes with how the rest of an address has to start. */
  private static final Map<String, String> SCHEMES =
      Map.of("https", "//", "http", "//", "mailto", "", "tel", "");

  private HtmlOracle() {}

  /** What is wrong with a fragment, in words; empty where nothing is. */
  static List<String> objections(String fragment) {
    var objections = new ArrayList<String>();
    Jsoup.parseBodyFragment(fragment)
        .body()
        .childNodes()
        .forEach(node -> node.traverse((one, _) -> judge(one, objections)));
    return objections;
  }

  private static void judge(Node node, List<String> objections) {
    if (node instanceof Comment) {
      objections.add("a comment");
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (!ELEMENTS.contains(element.normalName())) {
      objections.add("element " + element.normalName());
    }
    for (var attribute : element.attributes()) {
      judge(attribute, objections);
    }
  }

  private static void judge(Attribute attribute, List<String> objections) {
    if (!ATTRIBUTES.contains(attribute.getKey())) {
      objections.add("attribute " + attribute.getKey());
    }
    if (attribute.getKey().equals("href") && !isHarmless(attribute.getValue())) {
      objections.add("address " + attribute.getValue());
    }
  }

  /** Reads an address as the URL Standard has browsers do: white space and controls fall away. */
  private static boolean isHarmless(String written) {
    String address =
        written.replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "").replaceAll("[\\t\\r\\n]", "");
    int colon = address.indexOf(':');
    if (colon < 0 || address.startsWith("#") || address.startsWith("../")) {
      return !address.startsWith("//") && !address.contains("\\");
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    String start = SCHEMES.get(scheme);
    return start != null && address.startsWith(start, colon + 1);
  }
}
