package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says where a published page departs from the policies that every page has, to the letter, and
 * whether it takes anything from another host.
 */
final class PagePolicy {

  private static final String FORM =
      "default-src 'none'; script-src %s; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " font-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  /** What a browser fetches by itself; a link that a reader follows is none of it. */
  private static final String FETCHED =
      "[src], [srcset], [poster], [data], link[rel~=stylesheet|icon|preload|manifest|prefetch]";

  private PagePolicy() {}

  /** What is wrong with the page at a path; which page is the search is told by the path alone. */
  static List<String> objections(String path, String html) {
    var page = Jsoup.parse(html);
    var objections = new ArrayList<String>();
    expect("Content-Security-Policy=" + policy(path, page), page, 0, objections);
    expect("charset=utf-8", page, 1, objections);
    expect("referrer=no-referrer", page, 2, objections);
    for (var fetched : page.select(FETCHED)) {
      for (String name : List.of("src", "srcset", "poster", "data", "href")) {
        String address = fetched.attr(name);
        boolean isOwn = !address.isEmpty() && !address.contains(":") && !address.contains("//");
        if (fetched.hasAttr(name) && !isOwn) {
          objections.add("takes from elsewhere: " + fetched);
        }
      }
    }
    if (page.select("meta[http-equiv], meta[name=referrer]").size() != 2) {
      objections.add("a second policy");
    }
    return objections;
  }

  private static void expect(String wanted, Document page, int place, List<String> objections) {
    var elements = page.head().children();
    String found = place < elements.size() ? written(elements.get(place)) : "nothing";
    if (!found.equals(wanted)) {
      objections.add("at the start of the head: " + found);
    }
  }

  private static String written(Element element) {
    return element.hasAttr("charset")
        ? "charset=" + element.attr("charset")
        : element.attr("http-equiv") + element.attr("name") + "=" + element.attr("content");
  }

  /** Only the search compiles anything, the WebAssembly of its index. */
  private static String policy(String path, Document page) {
    var scripts = new StringBuilder("'self'");
    if (path.matches("[a-z-]+/(search|suche)/index\\.html")) {
      scripts.append(" 'wasm-unsafe-eval'");
    }
    page.select("script:not([src])").forEach(block -> scripts.append(hash(block.data())));
    return FORM.replace("%s", scripts);
  }

  private static String hash(String block) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(block.getBytes(UTF_8));
      return " 'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
