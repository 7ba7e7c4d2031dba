package akkord.route;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Nearest;
import akkord.location.SourceFile;
import akkord.model.StaticFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet whose {@code url(…)} are turned to the hashed names of the files that they name, and
 * whose comments on lines of their own, which readers would have to load, are left out.
 */
final class Stylesheet {

  private static final String COMMENT = "/\\*.*?\\*/";
  private static final String URL = "(?i:url)\\(\\s*([\"']?)([^\"')]*?)\\1\\s*\\)";
  private static final String STRING = "\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'";
  private static final Pattern TOKEN =
      Pattern.compile(COMMENT + "|" + URL + "|" + STRING, Pattern.DOTALL);

  private final String name;
  private final SitePath path;
  private final SourceFile text;
  private final Map<String, Artifact> others;

  private Stylesheet(StaticFile file, Map<String, Artifact> others) {
    this.name = file.name();
    this.path = new SitePath("assets/" + file.name());
    this.text = new SourceFile(file.file(), new String(file.bytes(), StandardCharsets.UTF_8));
    this.others = others;
  }

  /**
   * The stylesheet's bytes with its targets turned; a target that is not among the other files is
   * reported and left as it is.
   */
  static byte[] resolved(StaticFile file, Map<String, Artifact> others, Diagnostics found) {
    return new Stylesheet(file, others).resolved(found).getBytes(StandardCharsets.UTF_8);
  }

  private String resolved(Diagnostics found) {
    var css = new StringBuilder();
    Matcher token = TOKEN.matcher(text.text());
    while (token.find()) {
      String target = token.group(2);
      if (isCommentOfItsOwnLine(token)) {
        token.appendReplacement(css, "");
        continue;
      }
      if (target == null || isComplete(target)) {
        continue;
      }
      String named = nameOf(target).orElse(target);
      var other = others.get(named);
      if (other == null) {
        found.report(
            DiagnosticCode.BROKEN_LINK,
            text.location(token.start(2), token.end(2)),
            "there is no '%s' in static/%s",
            named,
            Nearest.suggestion(named, others.keySet()));
      } else {
        String turned = other.path().relativeTo(path) + suffix(target);
        String quote = token.group(1);
        token.appendReplacement(
            css, Matcher.quoteReplacement("url(" + quote + turned + quote + ")"));
      }
    }
    return token.appendTail(css).toString();
  }

  /** Elsewhere a comment may part two words. */
  private boolean isCommentOfItsOwnLine(Matcher token) {
    int start = token.start();
    return token.group().startsWith("/*") && (start == 0 || text.text().charAt(start - 1) == '\n');
  }

  /** Whether a target needs no file: it is empty, holds its data, or is a part of the page. */
  private static boolean isComplete(String target) {
    return target.isEmpty() || target.startsWith("#") || target.startsWith("data:");
  }

  /** The name in {@code static/} that a target gives, or empty where it leads elsewhere. */
  private Optional<String> nameOf(String target) {
    try {
      var uri = new URI(target);
      return uri.isAbsolute() || uri.getRawAuthority() != null
          ? Optional.empty()
          : Optional.of(URI.create(name).resolve(uri).getPath());
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** Query and fragment, such as the {@code #arrow} of {@code icons.svg#arrow}. */
  private static String suffix(String target) {
    return target.substring(target.split("[?#]", 2)[0].length());
  }
}
