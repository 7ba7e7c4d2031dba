package akkord.links;

import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Reads the addresses of structured data, JSON feeds, web manifests and other JSON: texts that are
 * complete web addresses under any key, and in formats that are known also relative ones under the
 * keys that hold addresses of pages and pictures. It need not understand the rest; a text with a
 * space is no address.
 *
 * <p>What stands under {@code @id} and its like is a name, which nobody follows, and behind which
 * there need not be a page (JSON-LD 1.1, section 3.3; JSON Feed 1.1 on {@code id}).
 */
final class JsonReader {

  /** Keys whose texts are names of things, of types and of formats. */
  private static final Set<String> NAMES =
      Set.of(
          "@id",
          "@type",
          "@context",
          "@vocab",
          "@base",
          "id",
          "$id",
          "$ref",
          "$schema",
          "version",
          "identifier",
          "urlTemplate");

  /** Keys under which an address may be relative. */
  private static final Set<String> ADDRESSES =
      Set.of(
          "url",
          "src",
          "start_url",
          "scope",
          "action",
          "image",
          "logo",
          "icon",
          "favicon",
          "avatar",
          "banner_image",
          "contentUrl",
          "embedUrl",
          "downloadUrl",
          "thumbnailUrl",
          "mainEntityOfPage",
          "item",
          "home_page_url",
          "feed_url",
          "next_url",
          "external_url");

  private static final String HTML = "content_html";

  private final String json;
  private final OutlineBuilder outline;
  private final IntUnaryOperator place;
  private final Set<String> relative;

  private JsonReader(
      String json, OutlineBuilder outline, IntUnaryOperator place, Set<String> relative) {
    this.json = json;
    this.outline = outline;
    this.place = place;
    this.relative = relative;
  }

  /** Reads JSON of a format whose keys are known. */
  static void read(String json, OutlineBuilder outline, IntUnaryOperator place) {
    new JsonReader(json, outline, place, ADDRESSES).read();
  }

  /** Reads JSON of any format, in which only complete addresses are known to be some. */
  static void readAbsolute(String json, OutlineBuilder outline, IntUnaryOperator place) {
    new JsonReader(json, outline, place, Set.of()).read();
  }

  private void read() {
    String key = "";
    int start = json.indexOf('"');
    while (start >= 0) {
      int end = end(start + 1);
      if (isKey(end + 1)) {
        key = json.substring(start + 1, Math.min(end, json.length()));
      } else if (end < json.length()) {
        readText(key, start + 1, end);
      }
      start = json.indexOf('"', end + 1);
    }
  }

  /** Where a text ends that starts at an offset. */
  private int end(int start) {
    int end = start;
    while (end < json.length() && json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, json.length());
  }

  private boolean isKey(int behind) {
    int next = behind;
    while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
      next++;
    }
    return next < json.length() && json.charAt(next) == ':';
  }

  private void readText(String key, int start, int end) {
    if (key.equals(HTML) && !relative.isEmpty()) {
      String html = JsonEscapes.undone(json.substring(start, end));
      PageReader.readFragment(html, outline, place.applyAsInt(start));
    } else if (isAddress(key, start, end)) {
      String address = JsonEscapes.undone(json.substring(start, end));
      outline.link(address, Use.REFERENCE, place.applyAsInt(start));
    }
  }

  private boolean isAddress(String key, int start, int end) {
    boolean web = json.startsWith("http:", start) || json.startsWith("https:", start);
    boolean known = web ? !NAMES.contains(key) : relative.contains(key);
    return known && json.substring(start, end).chars().noneMatch(Character::isWhitespace);
  }
}
