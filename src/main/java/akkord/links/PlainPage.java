package akkord.links;

import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page whose markup has nothing that a parser would have to mend: every element stands
 * where it may, starts and ends with its own tags in lower case, and holds no foreign content. It
 * works on the bytes of UTF-8, of which all that is markup is ASCII.
 *
 * <p>The tree is the one that jsoup makes, in a small part of the time, but holds only what {@link
 * PageReader} looks at: neither texts nor comments nor attributes that name nothing; of elements
 * without any of the others, what stands in them is moved up. Of a page with anything unusual
 * nothing is read; it is for jsoup.
 */
final class PlainPage {

  private static final String START = "<!doctype html>";
  private static final NameTable READ = new NameTable(NamingAttributes.READ);

  private final byte[] page;
  private final Document document = new Document("");
  private final PlainNesting open = new PlainNesting(document);
  private int at;

  private PlainPage(byte[] page) {
    this.page = page;
  }

  /** The tree of a page, or nothing where it is not plain. */
  static Optional<Document> parse(byte[] page) {
    if (!Utf8.isPlain(page)) {
      return Optional.empty();
    }
    var plain = new PlainPage(page);
    return plain.read() ? Optional.of(plain.document) : Optional.empty();
  }

  private boolean read() {
    if (!startsWithDoctype()) {
      return false;
    }
    at = START.length();
    while (at < page.length) {
      int end = Utf8.indexOf(page, '<', at);
      if (!open.mayHoldText() && !isBlank(at, end)) {
        return false;
      }
      at = end;
      if (at < page.length && !readMarkup()) {
        return false;
      }
    }
    return open.isWholePage();
  }

  private boolean startsWithDoctype() {
    return page.length >= START.length()
        && Utf8.text(page, 0, START.length()).equalsIgnoreCase(START);
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(page[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z';
  }

  /** The byte that is next; 0 at the end, which stands nowhere else. */
  private byte current() {
    return at < page.length ? page[at] : 0;
  }

  private boolean readMarkup() {
    at++;
    return switch (current()) {
      case '/' -> readEnd();
      case '!' -> readComment();
      default -> readStart();
    };
  }

  private boolean readComment() {
    int start = at + "!--".length();
    int end = Utf8.indexOf(page, "-->", start, page.length);
    if (!Utf8.startsWith(page, "!--", at) || end < 0 || Utf8.startsWith(page, ">", start)) {
      return false;
    }
    at = end + "-->".length();
    return !Utf8.startsWith(page, "->", start) && Utf8.indexOf(page, "--!", start, end) < 0;
  }

  private boolean readEnd() {
    String name = open.innermost();
    int end = at + 1 + name.length();
    if (name.isEmpty()
        || !Utf8.startsWith(page, name, at + 1)
        || end >= page.length
        || page[end] != '>') {
      return false;
    }
    at = end + 1;
    open.end();
    return true;
  }

  private boolean readStart() {
    int start = at;
    while (isLetter(current()) || (current() >= '1' && current() <= '6')) {
      at++;
    }
    var named = PlainKind.named(page, start, at);
    if (named == null || !open.fits(named.kind())) {
      return false;
    }
    var attributes = new Attributes();
    if (current() == '>') {
      at++;
    } else if (!readAttributes(attributes, named.kind())) {
      return false;
    }
    Element holder = open.holder();
    if (!attributes.isEmpty() || named.kind() == PlainKind.DATA) {
      var element = new Element(named.tag(), null, attributes); // an address of its own costs much
      holder.appendChild(element);
      holder = element;
    }
    return named.kind().isVoid() || readContent(holder, named);
  }

  private boolean readContent(Element holder, PlainKind.Named named) {
    var kind = named.kind();
    if (kind == PlainKind.DATA || kind == PlainKind.TITLE || kind == PlainKind.FRAME) {
      return readData(holder, named);
    }
    open.start(named, holder);
    return true;
  }

  /** Scripts and style sheets end at their end tags, whatever stands in them. */
  private boolean readData(Element holder, PlainKind.Named named) {
    int start = at;
    int end = Utf8.indexOf(page, "</", at, page.length);
    int nameEnd = end + "</".length() + named.name().length();
    if (end < 0
        || !Utf8.startsWith(page, named.name(), end + "</".length())
        || !Utf8.startsWith(page, ">", nameEnd)) {
      return false;
    }
    at = nameEnd + 1;
    if (named.kind() == PlainKind.DATA && start < end) {
      holder.appendChild(new DataNode(Utf8.text(page, start, end)));
    }
    return Utf8.indexOf(page, "<!--", start, end) < 0;
  }

  /** Reads up to the end of a start tag. */
  private boolean readAttributes(Attributes attributes, PlainKind kind) {
    while (true) {
      int before = at;
      while (isSpace(current())) {
        at++;
      }
      if (current() == '/' && kind.isVoid()) {
        at++;
      }
      if (current() == '>') {
        at++;
        return true;
      }
      if (at == before || !readAttribute(attributes, kind)) {
        return false;
      }
    }
  }

  private boolean readAttribute(Attributes attributes, PlainKind kind) {
    int start = at;
    while (isLetter(current()) || (at > start && (current() == '-' || current() == ':'))) {
      at++;
    }
    String name = kind.isOfItsOwn() ? Utf8.text(page, start, at) : READ.find(page, start, at);
    if (at == start || (name != null && attributes.hasKey(name))) {
      return false;
    }
    if (current() != '=') {
      if (name != null) {
        attributes.put(name, null);
      }
      return isSpace(current()) || current() == '>';
    }
    at++;
    return readValue(attributes, name);
  }

  private boolean readValue(Attributes attributes, @Nullable String name) {
    byte quote = current();
    if (quote != '"' && quote != '\'') {
      return readBareValue(attributes, name);
    }
    int start = at + 1;
    int end = Utf8.indexOf(page, (char) quote, start);
    if (end == page.length) {
      return false;
    }
    at = end + 1;
    if (name != null) {
      String value = Utf8.text(page, start, end);
      boolean isPlain = value.indexOf('&') < 0;
      attributes.put(name, isPlain ? value : Parser.unescapeEntities(value, true));
    }
    return true;
  }

  private boolean readBareValue(Attributes attributes, @Nullable String name) {
    int start = at;
    while (isLetter(current())
        || (current() >= '0' && current() <= '9')
        || current() == '-'
        || current() == '.') {
      at++;
    }
    if (name != null) {
      attributes.put(name, Utf8.text(page, start, at));
    }
    return at > start && (isSpace(current()) || current() == '>');
  }
}
