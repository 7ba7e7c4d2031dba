package akkord.links;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
          "og:video:url",
          "og:video:secure_url",
          "og:audio",
          "og:audio:url",
          "og:audio:secure_url",
          "og:see_also",
          "twitter:image",
          "twitter:image:src",
          "twitter:player",
          "twitter:player:stream",
          "twitter:url",
          "thumbnail",
          "msapplication-config",
          "msapplication-tileimage",
          "msapplication-starturl",
          "citation_pdf_url",
          "citation_public_url",
          "citation_abstract_html_url",
          "citation_fulltext_html_url");

  /** Properties of microdata that are addresses. */
  private static final Set<String> ITEM_ADDRESSES =
      Set.of("url", "image", "logo", "contentUrl", "embedUrl", "thumbnailUrl", "downloadUrl");

  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*([0-9]*)[0-9.]*\\s*[;,]?\\s*(?:url\\s*=\\s*)?(['\"]?)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A page that stays longer, in seconds, is there to be read. */
  private static final int LONGEST_STAY = 5;

  private static final int LONGEST_NUMBER = 9;

  private final OutlineBuilder outline;
  private final PlaceNumbers places;

  HeadReader(OutlineBuilder outline, PlaceNumbers places) {
    this.outline = outline;
    this.places = places;
  }

  void read(Element element) {
    if (element.normalName().equals("link")) {
      readLink(element);
    } else {
      readMeta(element);
    }
  }

  private static Set<String> relations(String rel) {
    for (int i = 0; i < rel.length(); i++) {
      if (rel.charAt(i) <= ' ') {
        return new HashSet<>(Arrays.asList(rel.strip().split("\\s+", -1)));
      }
    }
    return Set.of(rel);
  }

  private void readLink(Element element) {
    var relations = relations(element.attr("rel").toLowerCase(Locale.ROOT));
    if (element.hasAttr("imagesrcset")) {
      for (String address : Srcset.addresses(element.attr("imagesrcset"))) {
        outline.link(address, Use.EMBEDDING, places.of(element, "imagesrcset"));
      }
    }
    if (!element.hasAttr("href")
        || !hasMeaning(element)
        || !Collections.disjoint(relations, CONNECTIONS)) {
      return;
    }
    boolean version =
        relations.contains("alternate") && element.hasAttr("hreflang") && isPage(element);
    Use use = relations.contains("stylesheet") ? Use.EMBEDDING : Use.REFERENCE;
    var link =
        outline.link(element.attr("href"), version ? Use.VERSION : use, places.of(element, "href"));
    if (relations.contains("canonical")) {
      outline.canonical(link);
    }
    if (version) {
      outline.alternate(new Alternate(element.attr("hreflang"), link));
    }
  }

  /** Without a relation a link means nothing, and nobody follows it. */
  private static boolean hasMeaning(Element link) {
    return !link.attr("rel").isBlank() || link.hasAttr("itemprop") || link.hasAttr("property");
  }

  /** A feed in a language is no version of the page. */
  private static boolean isPage(Element link) {
    return !link.hasAttr("type") || link.attr("type").startsWith("text/html");
  }

  private void readMeta(Element element) {
    String content = element.attr("content");
    String property = element.attr(element.hasAttr("property") ? "property" : "name");
    String name = property.toLowerCase(Locale.ROOT);
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      readRefresh(element, content);
    } else if (ADDRESSES.contains(name) || ITEM_ADDRESSES.contains(element.attr("itemprop"))) {
      outline.link(content, Use.REFERENCE, places.of(element, "content"));
    } else if (name.equals("robots")) {
      outline.robots(content);
    }
  }

  private void readRefresh(Element element, String content) {
    var refresh = REFRESH.matcher(content);
    if (!refresh.matches()) {
      return;
    }
    String quote = String.valueOf(refresh.group(2));
    String address = String.valueOf(refresh.group(3));
    int end = quote.isEmpty() ? -1 : address.indexOf(quote);
    String target = (end < 0 ? address : address.substring(0, end)).strip();
    if (!target.isEmpty()) {
      var link = outline.link(target, Use.NAVIGATION, places.of(element, "content"));
      if (seconds(refresh.group(1)) <= LONGEST_STAY) {
        outline.redirect(link);
      }
    }
  }

  private static long seconds(@Nullable String digits) {
    if (digits == null || digits.isEmpty()) {
      return 0;
    }
    return digits.length() > LONGEST_NUMBER ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
