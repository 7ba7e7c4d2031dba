package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.markdown.XssCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text that tries to run a script or to leave markup in a page.
 *
 * @param name what it tries, fit for an id
 * @param text the text, Markdown most often
 */
record Attack(String name, String text) {

  private static final int LONGEST_LINE = 190;
  private static final Pattern LINK = Pattern.compile("(?s)\\]\\(\\s*<?(.+?)[>)]");

  static List<Attack> all() {
    var attacks = new ArrayList<Attack>();
    XssCases.all().forEach((name, text) -> attacks.add(new Attack(id(name), text)));
    SiteCase.texts("hostile/attacks").sections().stream()
        .map(text -> new Attack(text.name(), new String(Escapes.bytes(text.text()), UTF_8)))
        .forEach(attacks::add);
    return attacks;
  }

  private static String id(String name) {
    return name.replaceAll("[^a-z0-9]+", "-");
  }

  /** The text as a value of YAML, in one line and not too long for a title. */
  String asValue() {
    return quoted(text.strip().replaceAll("\\s*\n\\s*", " "));
  }

  /** The address that the text links to, or the text itself, as a value of YAML. */
  String asAddress() {
    var link = LINK.matcher(text);
    return quoted(link.find() ? link.group(1) : text.strip());
  }

  /** The text behind an address that is well formed. */
  String asEndOfAddress() {
    return quoted("https://example.org/" + text.strip().replaceAll("\\s+", ""));
  }

  private static String quoted(String value) {
    var quoted = new StringBuilder("\"");
    value
        .codePoints()
        .limit(LONGEST_LINE)
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\').append((char) c);
          } else if (c < 0x20 || c > 0x7E) {
            quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
          } else {
            quoted.append((char) c);
          }
        });
    return quoted.append('"').toString();
  }
}
