package akkord.image;

import akkord.diagnostic.Message;
import akkord.image.SvgParts.Reach;
import akkord.image.SvgParts.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in an SVG: the elements of SVG 2 and Filter Effects without those that run
 * scripts, hold pages or fetch something; what they refer to lies in the same file.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/eltindex.html">SVG 2, element index</a>
 */
final class SvgRules {

  static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final int MOST_SHOWN = 40;

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend"
                  + " feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
                  + " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood"
                  + " feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode"
                  + " feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile"
                  + " feTurbulence filter g image line linearGradient marker mask metadata mpath"
                  + " path pattern polygon polyline radialGradient rect set stop style svg switch"
                  + " symbol text textPath title tspan use view")
              .split(" "));

  /** Where an address within the file is no order to draw what stands there. */
  private static final Set<String> POINTING =
      Set.of("a", "animate", "animateMotion", "animateTransform", "mpath", "set", "textPath");

  /** In a style sheet or an attribute, what fetches something or hides that it does. */
  private static final Pattern FETCHING =
      Pattern.compile(
          "(?i)@import|\\\\|image\\(|image-set\\(|src\\(|url\\(\\s*+[\"']?+\\s*+[^\\s#]");

  private static final Pattern PART = Pattern.compile("(?i)url\\(\\s*+[\"']?+\\s*+#([^\"')\\s]++)");

  /** Has a part drawn for all elements within as well, as properties of one's own may. */
  private static final Pattern INHERITED = Pattern.compile("fill|stroke|marker.*");

  private static final Pattern STYLE_INHERITED =
      Pattern.compile("(?i)(?:fill|stroke|marker[a-z-]*+|--[^:;]*+)\\s*+:[^;]*url\\(");

  /** What has a part drawn for one element, unless others say that they inherit it. */
  private static final Pattern ASKING =
      Pattern.compile("(?i)(?:mask|clip-path|filter)\\s*+:\\s*+inherit");

  private static final Set<String> ONE_BY_ONE = Set.of("mask", "clip-path", "filter");

  /** What a screen reader or a script reads, and no style. */
  private static final Pattern WORDS = Pattern.compile("aria-.*|data-.*");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");
  private static final String SPACES = " \t\n\r\f";

  private SvgRules() {}

  /** What is wrong with an element itself. */
  static Optional<Message> element(String namespace, String name) {
    boolean isGood = namespace.equals(SVG) ? ELEMENTS.contains(name) : !namespace.equals(XHTML);
    return isGood
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "the element '%s' is none of those that only show something; delete it", name));
  }

  /** What is wrong with an attribute, whose name is without its prefix. */
  static Optional<Message> attribute(String namespace, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on") && namespace.isEmpty()) {
      return Optional.of(Message.of("the attribute '%s' runs a script; delete it", name));
    }
    if (name.equals("attributeName") && isRisky(trimmed(value).toLowerCase(Locale.ROOT))) {
      return Optional.of(Message.of("an animation must not change '%s'; delete it", value));
    }
    if ((lower.equals("href") || lower.equals("src")) && !trimmed(value).startsWith("#")) {
      return Optional.of(
          trimmed(value).toLowerCase(Locale.ROOT).startsWith("data:image/")
              ? Message.of("a picture within the picture is not checked; publish it by itself")
              : elsewhere(value));
    }
    if (lower.equals("base") && namespace.equals(XML)) {
      return Optional.of(elsewhere(value));
    }
    return namespace.isEmpty() && !WORDS.matcher(lower).matches()
        ? presentation(lower, value)
        : Optional.empty();
  }

  private static boolean isRisky(String attribute) {
    return attribute.startsWith("on") || attribute.endsWith("href") || attribute.equals("src");
  }

  /** Only what has a bracket can hold a function of CSS; other values may have backslashes. */
  private static Optional<Message> presentation(String name, String value) {
    if (value.indexOf('(') >= 0 && FETCHING.matcher(value).find()) {
      return Optional.of(elsewhere(value));
    }
    boolean isAsking =
        ONE_BY_ONE.contains(name)
            ? trimmed(value).equalsIgnoreCase("inherit")
            : name.equals("style") && isAsking(value);
    return isAsking ? Optional.of(uncounted("inherit")) : Optional.empty();
  }

  /** As parsers of addresses do, which know no other spaces. */
  private static String trimmed(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && SPACES.indexOf(value.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && SPACES.indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(start, end);
  }

  /** What is wrong with the text of a style sheet itself. */
  static Optional<Message> style(String css) {
    var match = FETCHING.matcher(css);
    if (match.find()) {
      return Optional.of(elsewhere(css.substring(match.start())));
    }
    return isAsking(css) ? Optional.of(uncounted("inherit")) : Optional.empty();
  }

  private static boolean isAsking(String css) {
    return ASKING.matcher(COMMENT.matcher(css).replaceAll(" ")).find();
  }

  /** What a style sheet or inheritance has drawn nobody knows how often. */
  static Message uncounted(String what) {
    return Message.of(
        "how often '%s' has something drawn can't be told; name the part in an attribute of each"
            + " element that needs it",
        shown(what));
  }

  private static Message elsewhere(String what) {
    return Message.of(
        "'%s' leads out of the picture; refer to its own parts only, as in '#part'", shown(what));
  }

  private static StringBuilder shown(String what) {
    return what.codePoints()
        .limit(MOST_SHOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
  }

  /** The ids of the parts that a style names. */
  static List<String> named(String css) {
    return PART.matcher(css).results().map(part -> part.group(1)).toList();
  }

  /** What an attribute has drawn. */
  static List<Reference> drawn(String element, String name, String value) {
    if (name.equals("href")) {
      String address = trimmed(value);
      return address.startsWith("#") && !POINTING.contains(element)
          ? List.of(new Reference(address.substring(1), Reach.ONCE))
          : List.of();
    }
    boolean isInherited =
        name.equals("style")
            ? STYLE_INHERITED.matcher(value).find()
            : INHERITED.matcher(name).matches();
    var reach = isInherited ? Reach.INHERITED : Reach.ONCE;
    return named(value).stream().map(id -> new Reference(id, reach)).toList();
  }
}
