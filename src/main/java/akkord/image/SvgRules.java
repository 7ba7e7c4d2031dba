package akkord.image;

import akkord.diagnostic.Message;
import java.util.ArrayList;
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
          "(?i)@import|\\\\|image\\(|image-set\\(|src\\(|url\\(\\s*+[\"']?+\\s*+[^\\s#\"']");

  private static final Pattern PART = Pattern.compile("(?i)url\\(\\s*+[\"']?+\\s*+#([^\"')\\s]++)");

  private SvgRules() {}

  /** What is wrong with an element itself. */
  static Optional<Message> element(String namespace, String name) {
    boolean isGood = namespace.equals(SVG) ? ELEMENTS.contains(name) : !namespace.equals(XHTML);
    return isGood
        ? Optional.empty()
        : Optional.of(
            Message.of("the element '%s' does more than to be looked at; delete it", name));
  }

  /** What is wrong with an attribute, whose name is without its prefix. */
  static Optional<Message> attribute(String namespace, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on") && namespace.isEmpty()) {
      return Optional.of(Message.of("the attribute '%s' runs a script; delete it", name));
    }
    if (name.equals("attributeName") && isRisky(value.strip().toLowerCase(Locale.ROOT))) {
      return Optional.of(Message.of("an animation must not change '%s'; delete it", value));
    }
    boolean isAddress = lower.equals("href") || lower.equals("src");
    boolean isElsewhere =
        (isAddress && !value.strip().startsWith("#"))
            || (lower.equals("base") && namespace.equals(XML))
            || (namespace.isEmpty() && isCode(value) && FETCHING.matcher(value).find());
    return isElsewhere ? Optional.of(elsewhere(value)) : Optional.empty();
  }

  private static boolean isRisky(String attribute) {
    return attribute.startsWith("on") || attribute.endsWith("href") || attribute.equals("src");
  }

  /** Whether a value can hold a function of CSS; other values may have backslashes. */
  private static boolean isCode(String value) {
    return value.indexOf('(') >= 0;
  }

  /** What is wrong with the text of a style sheet. */
  static Optional<Message> style(String css) {
    var match = FETCHING.matcher(css);
    return match.find() ? Optional.of(elsewhere(css.substring(match.start()))) : Optional.empty();
  }

  private static Message elsewhere(String what) {
    return Message.of(
        "'%s' leads out of the picture; refer to its own parts only, as in '#part'",
        what.codePoints()
            .limit(MOST_SHOWN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
  }

  /** The ids of parts that an attribute has drawn. */
  static List<String> drawn(String element, String name, String value) {
    var ids = new ArrayList<String>();
    if (name.equals("href") && value.strip().startsWith("#") && !POINTING.contains(element)) {
      ids.add(value.strip().substring(1));
    }
    PART.matcher(value).results().forEach(part -> ids.add(part.group(1)));
    return ids;
  }
}
