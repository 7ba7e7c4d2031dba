package akkord.links;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the links of {@code link} and {@code meta} elements, whose meaning lies in attributes. */
final class HeadReader {

  /** They open connections to servers in advance; what they name need not answer. */
  private static final Set<String> CONNECTIONS = Set.of("preconnect", "dns-prefetch");

  private static final Set<String> ADDRESSES =
      Set.of(
          "og:url",
          "og:image",
          "og:image:url",
          "og:image:secure_url",
          "og:video",
          "og:audio",
          "twitter:image",
          "twitter:url");
  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*[0-9.]*\\s*[;,]?\\s*(?:url\\s*=\\s*)?(['\"]?)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final OutlineBuilder outline;
  private final ToIntBiFunction<Element, String> place;

  HeadReader(OutlineBuilder outline, ToIntBiFunction<Element, String> place) {
    this.outline = outline;
    this.place = place;
  }

  void read(Element element) {
    if (element.normalName().equals("link")) {
      readLink(element);
    } else {
      readMeta(element);
    }
  }

  private void readLink(Element element) {
    Set<String> relations =
        new HashSet<>(
            Arrays.asList(element.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
    if (element.hasAttr("imagesrcset")) {
      for (String address : Srcset.addresses(element.attr("imagesrcset"))) {
        outline.link(address, Use.EMBEDDING, place.applyAsInt(element, "imagesrcset"));
      }
    }
    if (!element.hasAttr("href") || relations.stream().anyMatch(CONNECTIONS::contains)) {
      return;
    }
    Use use = relations.contains("stylesheet") ? Use.EMBEDDING : Use.REFERENCE;
    var link = outline.link(element.attr("href"), use, place.applyAsInt(element, "href"));
    if (relations.contains("canonical")) {
      outline.canonical(link);
    }
    if (relations.contains("alternate") && element.hasAttr("hreflang") && isPage(element)) {
      outline.alternate(new Alternate(element.attr("hreflang"), link));
    }
  }

  /** A feed in a language is no version of the page. */
  private static boolean isPage(Element link) {
    return !link.hasAttr("type") || link.attr("type").startsWith("text/html");
  }

  private void readMeta(Element element) {
    String content = element.attr("content");
    String property = element.attr(element.hasAttr("property") ? "property" : "name");
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      readRefresh(element, content);
    } else if (ADDRESSES.contains(property)) {
      outline.link(content, Use.REFERENCE, place.applyAsInt(element, "content"));
    }
  }

  private void readRefresh(Element element, String content) {
    var refresh = REFRESH.matcher(content);
    if (!refresh.matches()) {
      return;
    }
    String quote = String.valueOf(refresh.group(1));
    String address = String.valueOf(refresh.group(2));
    int end = quote.isEmpty() ? -1 : address.indexOf(quote);
    String target = (end < 0 ? address : address.substring(0, end)).strip();
    if (!target.isEmpty()) {
      outline.link(target, Use.NAVIGATION, place.applyAsInt(element, "content"));
    }
  }
}
