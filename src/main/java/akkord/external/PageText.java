package akkord.external;

import akkord.http.Answer.Extent;
import akkord.http.Answer.Reply;
import akkord.http.WebAddress;
import akkord.ledger.Observation.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a foreign page without running it.
 *
 * @param title its title, on one line
 * @param headings the texts of its first headings of the highest levels
 * @param text all visible text
 * @param words how many words stand outside menus, headers and footers
 * @param head what its head says of its place in the web
 * @param names all ids and names that fragments can name
 * @param frames addresses of scripts, frames and refreshes, as written
 * @param scripts how many scripts it has
 * @param charset the charset that it was read in
 * @param extent whether that is the whole page
 */
record PageText(
    String title,
    List<String> headings,
    String text,
    int words,
    Head head,
    Set<String> names,
    List<String> frames,
    int scripts,
    Charset charset,
    Extent extent) {

  private static final int LONGEST_TITLE = 120;
  private static final int MOST_HEADINGS = 3;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  PageText {
    headings = List.copyOf(headings);
    names = Set.copyOf(names);
    frames = List.copyOf(frames);
  }

  /**
   * What a page says of itself to search engines.
   *
   * @param hidden whether they are not to list it
   * @param canonical the address that it wants to be known by
   */
  record Head(boolean hidden, Optional<String> canonical) {}

  /** Whether an answer is a page by its type. */
  static boolean isPage(Reply reply) {
    var type = reply.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
  }

  static PageText read(Reply reply, WebAddress address) {
    try {
      var bytes = new ByteArrayInputStream(reply.body());
      var page = Jsoup.parse(bytes, charset(reply), address.value());
      int scripts = page.select("script").size();
      page.select("script:not([src]), style, template, noscript").remove();
      return of(page, scripts, reply);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // the bytes are in memory
    }
  }

  /** The charset that the answer names; the page itself is asked where there is none. */
  private static @Nullable String charset(Reply reply) {
    var named = CHARSET.matcher(reply.headers().first("Content-Type").orElse(""));
    try {
      return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private static PageText of(Document page, int scripts, Reply reply) {
    var names = names(page);
    var frames =
        page.select("script[src], iframe[src], frame[src], meta[http-equiv=refresh]").stream()
            .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("content"))
            .toList();
    var headings =
        page.select("h1, h2").stream()
            .limit(MOST_HEADINGS)
            .map(Element::text)
            .map(PageText::cut)
            .toList();
    var head = head(page, reply);
    var charset = page.charset();
    String text = page.body().text();
    page.select("nav, header, footer, aside, [role=navigation]").remove();
    int words = TextShape.count(page.body().text());
    return new PageText(
        cut(page.title().strip()),
        headings,
        text,
        words,
        head,
        names,
        frames,
        scripts,
        charset,
        reply.extent());
  }

  /** A title has a length that can be kept and looked through. */
  private static String cut(String title) {
    int length = Math.min(title.length(), LONGEST_TITLE);
    boolean splitsPair =
        length > 0
            && length < title.length()
            && Character.isHighSurrogate(title.charAt(length - 1));
    return title.substring(0, splitsPair ? length - 1 : length);
  }

  private static Head head(Document page, Reply reply) {
    boolean hidden =
        page.select("meta[name~=(?i)^(robots|googlebot)$]").stream()
                .anyMatch(meta -> isHidden(meta.attr("content")))
            || reply.headers().first("X-Robots-Tag").filter(PageText::isHidden).isPresent();
    var canonical =
        Optional.ofNullable(page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]"))
            .map(link -> link.absUrl("href"));
    return new Head(hidden, canonical);
  }

  private static boolean isHidden(String directives) {
    String lower = directives.toLowerCase(Locale.ROOT);
    return lower.contains("noindex") || lower.strip().equals("none");
  }

  private static Set<String> names(Document page) {
    var names = new HashSet<String>();
    page.select("[id]").forEach(element -> names.add(element.id()));
    page.select("a[name]").forEach(anchor -> names.add(anchor.attr("name")));
    return names;
  }

  /** What is kept of it, to tell later whether it is still the same page. */
  Look look() {
    return new Look(title, TextShape.count(text), TextShape.outline(text));
  }
}
