package akkord.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks axe what hinders people on a page: all of its rules, also those new in WCAG 2.2. */
final class Axe {

  /** Those that look at colours. They take most of the time. */
  private static final List<String> BY_COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String RUN =
      """
      ({ where, options }) => axe
        .run(where === "unseen" ? { include: unseen } : document, { resultTypes: ["violations"], ...options })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) =>
            `${id} at ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`)))
      """;

  /** Of elements with text that look alike in all that contrast depends on, the first. */
  private static final String UNSEEN =
      """
      before => {
        const hash = text => {
          let [one, other] = [7, 13];
          for (let i = 0; i < text.length; i++) {
            one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
            other = Math.imul(other + text.charCodeAt(i), 0x5bd1e995) ^ other >>> 15;
          }
          return `${one}/${other}`;
        };
        const looks = new Map([[null, ""]]);
        const look = element => {
          if (!looks.has(element)) {
            const style = getComputedStyle(element);
            const names = ["color", "backgroundColor", "backgroundImage", "opacity", "filter",
              "position", "fontSize", "fontWeight", "textDecorationLine", "textShadow"];
            looks.set(element, hash([look(element.parentElement), element.localName,
              element.getAttribute("class"), ...names.map(name => style[name])].join()));
          }
          return looks.get(element);
        };
        const hasText = element => element.matches("input, select, textarea, button")
          || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
        const seen = new Set(before.split("\\n"));
        const added = [];
        window.unseen = [...document.body.querySelectorAll("*")].filter(element => {
          const isNew = hasText(element) && element.checkVisibility() && !seen.has(look(element));
          if (isNew) {
            seen.add(look(element));
            added.push(look(element));
          }
          return isNew;
        });
        return added.join("\\n");
      }
      """;

  private final Page page;

  /** Looks at the page as it is now; what can be folded out is unfolded. */
  Axe(Page page) {
    this.page = page;
    page.evaluate(AxeBuilder.getAxeScript());
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** All violations, each with its rule, its place and what to mend. */
  List<String> violations() {
    return run("page", Map.of("rules", Map.of("target-size", Map.of("enabled", true))));
  }

  /** The violations of all rules but those that look at colours. */
  List<String> violationsButByColours() {
    var rules = new HashMap<String, Map<String, Boolean>>();
    rules.put("target-size", Map.of("enabled", true));
    BY_COLOURS.forEach(rule -> rules.put(rule, Map.of("enabled", false)));
    return run("page", Map.of("rules", rules));
  }

  /**
   * The violations of those rules that look at colours, by elements that look like none before.
   *
   * @param seen how those before look; gets how these do
   */
  List<String> violationsByColours(Set<String> seen) {
    String added = String.valueOf(page.evaluate(UNSEEN, String.join("\n", seen)));
    if (added.isEmpty()) {
      return List.of();
    }
    seen.addAll(List.of(added.split("\n", -1)));
    var rules = Map.of("runOnly", Map.of("type", "rule", "values", BY_COLOURS));
    return run("unseen", rules);
  }

  private List<String> run(String where, Map<String, ?> options) {
    var violations = page.evaluate(RUN, Map.of("where", where, "options", options));
    return ((List<?>) violations).stream().map(String::valueOf).toList();
  }
}
