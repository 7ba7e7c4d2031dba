package akkord.links;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** The elements that {@link PlainPage} knows, by what the parser does with them. */
enum PlainKind {
  ROOT("html"),
  HEAD("head"),
  BODY("body"),
  TITLE("title"),
  BASE("base"),
  METADATA("meta link"),
  DATA("script style"),
  FRAME("iframe"),
  VOID("area br embed img input source track wbr"),
  RULE("hr"),
  ANCHOR("a"),
  BUTTON("button"),
  PHRASE(
      "abbr audio b bdi bdo canvas cite code data del dfn em i ins kbd label map mark meter output"
          + " picture progress q s samp small span strong sub sup time u var video"),
  BLOCK(
      "address article aside blockquote details dialog div dl fieldset figcaption figure footer"
          + " header hgroup legend main nav pre section summary"),
  LIST("ol ul menu"),
  ITEM("li"),
  TERM("dt dd"),
  PARAGRAPH("p"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  FORM("form"),
  TABLE("table"),
  CAPTION("caption"),
  COLUMNS("colgroup"),
  COLUMN("col"),
  ROWS("thead tbody tfoot"),
  ROW("tr"),
  CELL("td th");

  /** An element of a name. */
  record Named(PlainKind kind, String name, Tag tag) {}

  private static final Map<String, Named> BY_NAME = byName();
  private static final NameTable NAMES = new NameTable(BY_NAME.keySet());

  private final String names;

  PlainKind(String names) {
    this.names = names;
  }

  private static Map<String, Named> byName() {
    var all = new HashMap<String, Named>();
    for (var kind : values()) {
      for (String name : List.of(kind.names.split(" "))) {
        var tag = Tag.valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault);
        all.put(name, new Named(kind, name, tag));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** The element whose name these bytes of a page are, if it is known. */
  static @Nullable Named named(byte[] page, int start, int end) {
    String name = NAMES.find(page, start, end);
    return name == null ? null : BY_NAME.get(name);
  }

  /** Whether the element has neither content nor an end tag. */
  boolean isVoid() {
    return switch (this) {
      case BASE, METADATA, VOID, RULE, COLUMN -> true;
      default -> false;
    };
  }

  /** Whether it has a meaning of its own, for which any of its attributes may count. */
  boolean isOfItsOwn() {
    return switch (this) {
      case ROOT, BASE, METADATA, DATA -> true;
      default -> false;
    };
  }

  /** Whether it may hold text and any elements of the body. */
  boolean holdsFlow() {
    return switch (this) {
      case BODY, ANCHOR, BUTTON, PHRASE, BLOCK, LIST, ITEM, TERM -> true;
      case PARAGRAPH, HEADING, FORM, CAPTION, CELL -> true;
      default -> false;
    };
  }

  /** Whether its start would end a paragraph that is open. */
  boolean endsParagraph() {
    return switch (this) {
      case RULE, BLOCK, LIST, ITEM, TERM, PARAGRAPH, HEADING, FORM, TABLE -> true;
      default -> false;
    };
  }

  /** Whether it can't stand in one of its kind, at whatever depth. */
  boolean excludesItself() {
    return switch (this) {
      case ANCHOR, BUTTON, HEADING, FORM -> true;
      default -> false;
    };
  }
}
