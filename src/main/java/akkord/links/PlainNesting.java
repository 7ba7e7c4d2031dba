package akkord.links;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a plain page that are open, and what may start in them. */
@SuppressWarnings("EnumOrdinal") // the kinds that are open are counted for every element
final class PlainNesting {

  private static final int DEEPEST = 60;

  private final Element page;
  private final PlainKind.@Nullable Named[] open = new PlainKind.@Nullable Named[DEEPEST + 1];

  /** Where to add what stands in the open elements: they themselves, or what they stand in. */
  private final @Nullable Element[] holders = new @Nullable Element[DEEPEST + 1];

  private final int[] counts = new int[PlainKind.values().length];
  private int depth;

  PlainNesting(Element page) {
    this.page = page;
  }

  /** The name of the element that is to end next; empty if none is open. */
  String innermost() {
    return depth == 0 ? "" : above(1).name();
  }

  /** Where to add what stands in the innermost element. */
  Element holder() {
    return depth == 0 ? page : Objects.requireNonNull(holders[depth - 1]);
  }

  /** Whether a page was read from the start of its root to its end. */
  boolean isWholePage() {
    return depth == 0 && counts[PlainKind.BODY.ordinal()] < 0;
  }

  boolean mayHoldText() {
    return depth > 0 && above(1).kind().holdsFlow();
  }

  void start(PlainKind.Named element, Element holder) {
    open[depth] = element;
    holders[depth] = holder;
    depth++;
    counts[element.kind().ordinal()]++;
  }

  void end() {
    var kind = above(1).kind();
    depth--;
    counts[kind.ordinal()] = isOnce(kind) ? -1 : counts[kind.ordinal()] - 1;
  }

  /** Whether a page has one element of this kind only. */
  private static boolean isOnce(PlainKind kind) {
    return kind == PlainKind.ROOT || kind == PlainKind.HEAD || kind == PlainKind.BODY;
  }

  /** Whether an element may start here. */
  boolean fits(PlainKind kind) {
    var in = depth == 0 ? null : above(1).kind();
    if (depth > DEEPEST
        || (kind.endsParagraph() && isOpen(PlainKind.PARAGRAPH))
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
    return depth >= levels && above(levels).name().equals(name);
  }

  private PlainKind.Named above(int levels) {
    return Objects.requireNonNull(open[depth - levels]);
  }
}
