package akkord.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An element that a text's HTML may hold.
 *
 * @param name its name
 * @param attributes those that it may have, besides those that all may have
 * @param children elements that may stand in it without a parser having to mend anything
 */
record AllowedElement(String name, Set<String> attributes, Set<String> children) {

  /** Attributes of any element. */
  static final Set<String> EVERYWHERE = Set.of("id", "class", "lang");

  private static final Set<String> PHRASES =
      Set.of("em", "strong", "s", "code", "a", "span", "sup", "br");

  private static final Set<String> BLOCKS =
      Set.of(
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "blockquote",
          "hr",
          "pre",
          "div",
          "ul",
          "ol",
          "dl",
          "table");

  private static final Set<String> ANY = union(PHRASES, BLOCKS);

  /** What is around all: a page's place for a text. */
  static final AllowedElement PLACE = new AllowedElement("", Set.of(), ANY);

  /** All elements, in the order of their kinds. */
  static final List<AllowedElement> ALL =
      List.of(
          holding("h2", PHRASES),
          holding("h3", PHRASES),
          holding("h4", PHRASES),
          holding("h5", PHRASES),
          holding("h6", PHRASES),
          holding("p", PHRASES),
          holding("blockquote", BLOCKS),
          holding("hr", Set.of()),
          holding("pre", PHRASES, "tabindex"),
          holding("div", BLOCKS, "role", "tabindex", "aria-label"),
          holding("ul", Set.of("li")),
          holding("ol", Set.of("li"), "start"),
          holding("li", ANY),
          holding("dl", Set.of("dt", "dd")),
          holding("dt", PHRASES),
          holding("dd", ANY),
          holding("table", Set.of("thead", "tbody")),
          holding("thead", Set.of("tr")),
          holding("tbody", Set.of("tr")),
          holding("tr", Set.of("th", "td")),
          holding("th", PHRASES, "scope"),
          holding("td", PHRASES),
          holding("em", PHRASES),
          holding("strong", PHRASES),
          holding("s", PHRASES),
          holding("code", PHRASES),
          holding("span", PHRASES, "dir"),
          holding("sup", PHRASES),
          holding("a", PHRASES, "href", "hreflang", "aria-label"),
          holding("br", Set.of()));

  private static final Map<String, AllowedElement> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(AllowedElement::name, Function.identity()));

  private static AllowedElement holding(String name, Set<String> children, String... attributes) {
    return new AllowedElement(name, Set.copyOf(Arrays.asList(attributes)), children);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  static @Nullable AllowedElement named(String name) {
    return BY_NAME.get(name);
  }

  /** Whether it has neither content nor an end tag. */
  boolean isVoid() {
    return children.isEmpty();
  }

  /** Whether it may hold characters, and not only breaks between its lines. */
  boolean holdsText() {
    return children.contains("br");
  }

  boolean mayHave(String attribute) {
    return EVERYWHERE.contains(attribute) || attributes.contains(attribute);
  }
}
