package akkord.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page whose markup has nothing that a parser would have to mend: every element stands
 * where it may, starts and ends with its own tags in lower case, and holds no foreign content. The
 * tree is the one that jsoup makes, but without texts and comments, in a small part of the time. Of
 * a page with anything unusual nothing is read; it is for jsoup.
 */
@SuppressWarnings("EnumOrdinal") // the kinds that are open are counted for every element
final class PlainPage {

  private static final int DEEPEST = 60;
  private static final String START = "<!doctype html>";

  private final String text;
  private final Document document = new Document("");
  private final List<Element> open = new ArrayList<>();
  private final List<PlainKind> kinds = new ArrayList<>();
  private final int[] counts = new int[PlainKind.values().length];
  private int at;

  private PlainPage(String text) {
    this.text = text;
  }

  /** The tree of a page, or nothing where it is not plain. */
  static Optional<Document> parse(String text) {
    var page = new PlainPage(text);
    return page.read() ? Optional.of(page.document) : Optional.empty();
  }

  private boolean read() {
    if (!text.regionMatches(true, 0, START, 0, START.length()) || text.indexOf('\0') >= 0) {
      return false;
    }
    at = START.length();
    while (at < text.length()) {
      int tag = text.indexOf('<', at);
      int end = tag < 0 ? text.length() : tag;
      if (!mayHoldText() && !isBlank(at, end)) {
        return false;
      }
      at = end;
      if (at < text.length() && !readMarkup()) {
        return false;
      }
    }
    return open.isEmpty() && counts[PlainKind.BODY.ordinal()] < 0;
  }

  private boolean mayHoldText() {
    return !kinds.isEmpty() && kinds.getLast().holdsFlow();
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private char current() {
    return at < text.length() ? text.charAt(at) : '\0';
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
    int end = text.indexOf("-->", start);
    if (!text.startsWith("!--", at) || end < 0 || text.startsWith(">", start)) {
      return false;
    }
    at = end + "-->".length();
    return !text.startsWith("->", start) && !text.substring(start, end).contains("--!");
  }

  private boolean readEnd() {
    if (open.isEmpty()) {
      return false;
    }
    String name = open.getLast().normalName();
    int end = at + 1 + name.length();
    if (!text.startsWith(name, at + 1) || end >= text.length() || text.charAt(end) != '>') {
      return false;
    }
    at = end + 1;
    close();
    return true;
  }

  private void close() {
    var kind = kinds.removeLast();
    open.removeLast();
    counts[kind.ordinal()] = isOnce(kind) ? -1 : counts[kind.ordinal()] - 1;
  }

  /** Whether a page has one element of this kind only. */
  private static boolean isOnce(PlainKind kind) {
    return kind == PlainKind.ROOT || kind == PlainKind.HEAD || kind == PlainKind.BODY;
  }

  private boolean readStart() {
    int start = at;
    while (isLetter(current()) || (current() >= '1' && current() <= '6')) {
      at++;
    }
    var named = PlainKind.named(text.substring(start, at)).orElse(null);
    if (named == null || !fits(named.kind()) || open.size() > DEEPEST) {
      return false;
    }
    var attributes = current() == '>' ? null : new Attributes();
    if (attributes == null) {
      at++;
    } else if (!readAttributes(attributes, named.kind())) {
      return false;
    }
    var element = new Element(named.tag(), null, attributes); // an address of its own costs much
    (open.isEmpty() ? document : open.getLast()).appendChild(element);
    return named.kind().isVoid() || readContent(element, named.kind());
  }

  private boolean readContent(Element element, PlainKind kind) {
    if (kind == PlainKind.DATA || kind == PlainKind.TITLE || kind == PlainKind.FRAME) {
      return readData(element, kind);
    }
    open.add(element);
    kinds.add(kind);
    counts[kind.ordinal()]++;
    return true;
  }

  /** Scripts and style sheets end at their end tags, whatever stands in them. */
  private boolean readData(Element element, PlainKind kind) {
    String endTag = "</" + element.normalName() + ">";
    int end = text.indexOf("</", at);
    if (end < 0 || !text.startsWith(endTag, end)) {
      return false;
    }
    String data = text.substring(at, end);
    at = end + endTag.length();
    if (kind == PlainKind.DATA && !data.isEmpty()) {
      element.appendChild(new DataNode(data));
    }
    return !data.contains("<!--");
  }

  private boolean fits(PlainKind kind) {
    var in = kinds.isEmpty() ? null : kinds.getLast();
    if ((kind.endsParagraph() && isOpen(PlainKind.PARAGRAPH))
        || (kind.excludesItself() && isOpen(kind))) {
      return false;
    }
    return switch (kind) {
      case ROOT -> in == null && isNew(kind);
      case HEAD -> in == PlainKind.ROOT && isNew(kind);
      case BODY -> in == PlainKind.ROOT && isNew(kind) && !isNew(PlainKind.HEAD);
      case TITLE, BASE -> in == PlainKind.HEAD;
      case METADATA, DATA -> in == PlainKind.HEAD || mayHoldText();
      case ITEM -> in == PlainKind.LIST;
      case TERM -> isInTerms();
      case CAPTION, COLUMNS, ROWS -> in == PlainKind.TABLE;
      case COLUMN -> in == PlainKind.COLUMNS;
      case ROW -> in == PlainKind.ROWS;
      case CELL -> in == PlainKind.ROW;
      default -> mayHoldText();
    };
  }

  private boolean isOpen(PlainKind kind) {
    return counts[kind.ordinal()] > 0;
  }

  private boolean isNew(PlainKind kind) {
    return counts[kind.ordinal()] == 0;
  }

  private boolean isInTerms() {
    return isAbove(1, "dl") || (isAbove(1, "div") && isAbove(2, "dl"));
  }

  private boolean isAbove(int levels, String name) {
    return open.size() >= levels && open.get(open.size() - levels).normalName().equals(name);
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
      if (at == before || !readAttribute(attributes)) {
        return false;
      }
    }
  }

  private boolean readAttribute(Attributes attributes) {
    int start = at;
    while (isLetter(current()) || (at > start && (current() == '-' || current() == ':'))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.isEmpty() || attributes.hasKey(name)) {
      return false;
    }
    if (current() != '=') {
      attributes.put(name, null);
      return isSpace(current()) || current() == '>';
    }
    at++;
    String value = readValue();
    if (value == null) {
      return false;
    }
    attributes.put(name, value);
    return true;
  }

  private @Nullable String readValue() {
    char quote = current();
    if (quote != '"' && quote != '\'') {
      return readBareValue();
    }
    int start = at + 1;
    int end = text.indexOf(quote, start);
    if (end < 0) {
      return null;
    }
    at = end + 1;
    String value = text.substring(start, end);
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }

  private @Nullable String readBareValue() {
    int start = at;
    while (isLetter(current())
        || (current() >= '0' && current() <= '9')
        || current() == '-'
        || current() == '.') {
      at++;
    }
    return at > start && (isSpace(current()) || current() == '>')
        ? text.substring(start, at)
        : null;
  }
}
