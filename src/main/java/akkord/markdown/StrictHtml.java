package akkord.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fragment that is written in the strictest form: tags, attributes and references in one
 * way of writing only, each element within such as may hold it and closed in its turn. Of such a
 * fragment every parser makes the same tree, with nothing to mend; so that what is in it can be
 * held against the allow-list without one.
 *
 * <p>It tells only whether it is certain. Of anything else it says nothing.
 */
final class StrictHtml {

  private static final int DEEPEST = 100;

  private final String html;
  private final Deque<AllowedElement> open = new ArrayDeque<>();
  private int at;

  private StrictHtml(String html) {
    this.html = html;
    open.push(AllowedElement.PLACE);
  }

  /** Whether a fragment is in the strict form, and holds no more than is allowed. */
  static boolean isAllowed(String fragment) {
    return new StrictHtml(fragment).readAll();
  }

  private boolean readAll() {
    boolean isGood = true;
    while (isGood && at < html.length()) {
      isGood = readText() && (at == html.length() || readTag());
    }
    return isGood && open.size() == 1;
  }

  /** Reads up to the next tag. */
  private boolean readText() {
    boolean holdsText = open.element().holdsText();
    while (at < html.length() && html.charAt(at) != '<') {
      char c = html.charAt(at);
      boolean isBreak = c == '\n' || (c == '\t' && holdsText);
      if (!isBreak && !(holdsText && isPlain(c))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether the character that comes next is one that stands for itself, or begins a reference. */
  private boolean isPlain(char c) {
    return switch (c) {
      case '<', '>', '"' -> false;
      case '&' -> isReference();
      default -> !Character.isISOControl(c) && c < '\uFFFE'; // which a parser may take for the end
    };
  }

  private boolean isReference() {
    return html.startsWith("amp;", at + 1)
        || html.startsWith("lt;", at + 1)
        || html.startsWith("gt;", at + 1)
        || html.startsWith("quot;", at + 1);
  }

  private boolean readTag() {
    at++;
    return take('/') ? readEnd() : readStart();
  }

  private boolean readEnd() {
    var element = open.element();
    if (open.size() == 1 || !html.startsWith(element.name(), at)) {
      return false;
    }
    at += element.name().length();
    open.pop();
    return take('>');
  }

  private boolean readStart() {
    @Nullable AllowedElement element = AllowedElement.named(name());
    if (element == null
        || !open.element().children().contains(element.name())
        || (element.name().equals("a") && open.contains(element))
        || !readAttributes(element)
        || open.size() > DEEPEST) {
      return false;
    }
    if (!element.isVoid()) {
      open.push(element);
    }
    return true;
  }

  /** Reads to the end of a start tag. */
  private boolean readAttributes(AllowedElement element) {
    Set<String> seen = new HashSet<>();
    while (take(' ')) {
      String name = name();
      if (!element.mayHave(name) || !seen.add(name) || !take('=') || !take('"')) {
        return false;
      }
      int start = at;
      if (!readValue()) {
        return false;
      }
      if (name.equals("href") && !StrictAddress.isAllowed(html.substring(start, at - 1))) {
        return false;
      }
    }
    return take('>');
  }

  /** Reads a value and the mark behind it. */
  private boolean readValue() {
    while (at < html.length() && isPlain(html.charAt(at))) {
      at++;
    }
    return take('"');
  }

  private String name() {
    int start = at;
    while (at < html.length() && isOfName(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private boolean take(char c) {
    boolean isNext = at < html.length() && html.charAt(at) == c;
    at += isNext ? 1 : 0;
    return isNext;
  }
}
