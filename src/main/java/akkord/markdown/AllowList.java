package akkord.markdown;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The second wall: what a text's HTML may hold at most, checked on the very characters that go into
 * the page, by readers that share nothing with the writer.
 */
final class AllowList {

  /** Where relative addresses are taken to start, only so that they can be told from others. */
  private static final String ANYWHERE = "https://site.invalid/";

  private AllowList() {}

  private static Safelist allowed() {
    var allowed = new Safelist().addAttributes(":all", strings(AllowedElement.EVERYWHERE));
    for (var element : AllowedElement.ALL) {
      allowed.addTags(element.name());
      if (!element.attributes().isEmpty()) {
        allowed.addAttributes(element.name(), strings(element.attributes()));
      }
    }
    return allowed
        .addProtocols("a", "href", "https", "http", "mailto", "tel")
        .preserveRelativeLinks(true);
  }

  private static String[] strings(Set<String> names) {
    return names.toArray(String[]::new);
  }

  /**
   * The fragment as safe HTML. A parser is asked about what is not plainly allowed.
   *
   * @throws IllegalStateException if it is not well-formed or holds more than is allowed: a bug
   */
  static SafeHtml check(String fragment) {
    if (!StrictHtml.isAllowed(fragment)) {
      parse(fragment);
    }
    return new SafeHtml(fragment);
  }

  /** Asks the parser whether it would mend or leave out anything. */
  static void parse(String fragment) {
    var shell = Document.createShell(ANYWHERE);
    var errors = ParseErrorList.tracking(1);
    shell.body().appendChildren(Parser.parseFragment(fragment, shell.body(), ANYWHERE, errors));
    if (!errors.isEmpty()) {
      throw new IllegalStateException("a text became malformed HTML: " + errors.getFirst());
    }
    if (!Cleaning.CLEANER.isValid(shell)) {
      throw new IllegalStateException("a text became HTML beyond the allow-list: " + fragment);
    }
  }

  /** The parser's part, which is made when it is first asked. */
  private static final class Cleaning {
    static final Cleaner CLEANER = new Cleaner(allowed());
  }
}
