package akkord.links;

import akkord.diagnostic.Nearest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges addresses with schemes other than those of the web. Of a mailbox and a telephone number
 * only the shape can be checked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6068">RFC 6068, mailto</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3966">RFC 3966, tel</a>
 */
final class Schemes {

  private static final Set<String> COMMON = Set.of("http", "https", "mailto", "tel", "javascript");
  private static final Pattern MAILBOX = Pattern.compile("[^\\s<>]+@([^\\s@<>()/,;:]+)");
  private static final Pattern NUMBER =
      Pattern.compile("\\+?(?=[()./\\s-]*+[0-9*#])[0-9*#()./\\s-]++");

  private Schemes() {}

  /**
   * Where an address leads.
   *
   * @param scheme in lower case
   * @param rest what follows the colon
   */
  static Destination judge(String scheme, String rest) {
    return switch (scheme) {
      case "javascript", "vbscript" ->
          new Destination.Nowhere("'%s' runs a script instead of leading somewhere");
      case "file" -> new Destination.Nowhere("'%s' leads to a file of one machine");
      case "mailto" ->
          isMail(rest)
              ? new Destination.Elsewhere()
              : new Destination.Nowhere("'%s' names no mailbox that can exist");
      case "tel" ->
          isNumber(rest)
              ? new Destination.Elsewhere()
              : new Destination.Nowhere("'%s' is no telephone number");
      default -> unusual(scheme, rest);
    };
  }

  private static Destination unusual(String scheme, String rest) {
    if (scheme.contains(".") && rest.matches("(?s)\\d+(?:/.*)?")) { // example.org:8080/
      return new Destination.Nowhere("'%s' has a host and a port, but no scheme");
    }
    return Nearest.to(scheme, COMMON)
        .<Destination>map(near ->
            new Destination.Nowhere(
                "'%s' has the unknown scheme '%s'; did you mean '%s'?", scheme, near))
        .orElseGet(Destination.Elsewhere::new);
  }

  /** One or more mailboxes; none where the mail's other fields follow. */
  private static boolean isMail(String rest) {
    int query = rest.indexOf('?');
    String to = query < 0 ? rest : rest.substring(0, query);
    return to.isEmpty()
        ? query >= 0
        : Arrays.stream(plain(to).split(",", -1)).allMatch(box -> isMailbox(box.strip()));
  }

  private static boolean isMailbox(String box) {
    var parts = MAILBOX.matcher(box);
    return parts.matches() && !("." + parts.group(1) + ".").contains("..");
  }

  private static boolean isNumber(String rest) {
    return NUMBER.matcher(plain(rest.split(";", 2)[0]).strip()).matches();
  }

  private static String plain(String text) {
    return ServerPath.percentDecoded(text).orElse(text);
  }
}
