package akkord.links;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the addresses of structured data, JSON feeds and web manifests: the texts under keys that
 * hold addresses of pages and pictures. It need not understand the rest; a text with a space is
 * none. What stands under {@code @id} is a name, behind which there need not be a page.
 */
final class JsonReader {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\"(?:url|src|start_url|scope|image|logo|contentUrl|thumbnailUrl|mainEntityOfPage|item"
              + "|home_page_url|feed_url|next_url|external_url)\""
              + "\\s*+:\\s*+\"([^\"\\s]*+)\"");

  private JsonReader() {}

  static void read(String json, OutlineBuilder outline, IntUnaryOperator place) {
    var found = ADDRESS.matcher(json);
    while (found.find()) {
      String address = found.group(1).replace("\\/", "/");
      outline.link(address, Use.REFERENCE, place.applyAsInt(found.start(1)));
    }
  }
}
