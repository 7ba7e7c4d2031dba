package akkord.markdown;

import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The second wall: what a text's HTML may hold at most, checked on the very characters that go into
 * the page, by a parser that shares nothing with the writer.
 */
final class AllowList {

  /** Where relative addresses are taken to start, only so that they can be told from others. */
  private static final String ANYWHERE = "https://site.invalid/";

  private static final Cleaner CLEANER = new Cleaner(allowed());

  private AllowList() {}

  private static Safelist allowed() {
    return new Safelist()
        .addTags("h2", "h3", "h4", "h5", "h6", "p", "blockquote", "hr", "pre", "div", "span")
        .addTags("ul", "ol", "li", "dl", "dt", "dd")
        .addTags("table", "thead", "tbody", "tr", "th", "td")
        .addTags("em", "strong", "s", "code", "a", "sup", "br")
        .addAttributes(":all", "id", "class", "lang")
        .addAttributes("a", "href", "hreflang", "aria-label")
        .addAttributes("ol", "start")
        .addAttributes("th", "scope")
        .addAttributes("div", "role", "tabindex", "aria-label")
        .addAttributes("pre", "tabindex")
        .addAttributes("span", "dir")
        .addProtocols("a", "href", "https", "http", "mailto", "tel")
        .preserveRelativeLinks(true);
  }

  /**
   * The fragment as safe HTML.
   *
   * @throws IllegalStateException if it is not well-formed or holds more than is allowed: a bug
   */
  static SafeHtml check(String fragment) {
    var shell = Document.createShell(ANYWHERE);
    var errors = ParseErrorList.tracking(1);
    shell.body().appendChildren(Parser.parseFragment(fragment, shell.body(), ANYWHERE, errors));
    if (!errors.isEmpty()) {
      throw new IllegalStateException("a text became malformed HTML: " + errors.getFirst());
    }
    if (!CLEANER.isValid(shell)) {
      throw new IllegalStateException("a text became HTML beyond the allow-list: " + fragment);
    }
    return new SafeHtml(fragment);
  }
}
