package akkord.links;

import java.util.regex.Pattern;

/**
 * Reads the addresses in texts of lines with a name and a value: the sitemaps of {@code robots.txt}
 * and what {@code security.txt} names.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116, security.txt</a>
 */
final class RobotsReader {

  private static final Pattern FIELD =
      Pattern.compile(
          "^[ \\t]*(?:sitemap|acknowledgments|canonical|contact|encryption|hiring|policy)"
              + "[ \\t]*:[ \\t]*(\\S+)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private RobotsReader() {}

  static void read(OutlineBuilder outline) {
    var found = FIELD.matcher(outline.text());
    while (found.find()) {
      outline.link(found.group(1), Use.REFERENCE, found.start(1));
    }
  }
}
