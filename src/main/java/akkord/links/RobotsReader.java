package akkord.links;

import java.util.regex.Pattern;

/** Reads the sitemaps that {@code robots.txt} names. */
final class RobotsReader {

  private static final Pattern SITEMAP =
      Pattern.compile(
          "^[ \\t]*sitemap[ \\t]*:[ \\t]*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private RobotsReader() {}

  static void read(OutlineBuilder outline) {
    var found = SITEMAP.matcher(outline.text());
    while (found.find()) {
      outline.link(found.group(1), Use.REFERENCE, found.start(1));
    }
  }
}
