package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports raw HTML in running text, an element once and not again at its end. */
final class InlineHtml {

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  private final TextScope scope;
  private final Set<String> reported = new HashSet<>();

  InlineHtml(TextScope scope) {
    this.scope = scope;
  }

  void report(HtmlInlineBase html) {
    String source = html.getChars().toString();
    var tag = TAG.matcher(source);
    String name = tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    boolean isEnd = source.startsWith("</");
    if (isEnd && reported.contains(name)) {
      return;
    }
    reported.add(name);
    scope.report(DiagnosticCode.RAW_HTML, html.getStartOffset(), message(name));
  }

  private static Message message(String name) {
    return name.isEmpty()
        ? Message.of("raw HTML is not published; write &lt; for the sign itself")
        : Message.of(
            "the HTML tag '%s' is not published; use Markdown, or &lt; for the sign itself", name);
  }
}
