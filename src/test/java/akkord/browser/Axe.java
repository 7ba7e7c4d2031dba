package akkord.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Asks axe what hinders people on a page: all of its rules, also those new in WCAG 2.2. */
final class Axe {

  private static final String RUN =
      """
      options => axe
        .run(document, { resultTypes: ["violations"], ...options })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) =>
            `${id} at ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`)))
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
    return run(Map.of("rules", Map.of("target-size", Map.of("enabled", true))));
  }

  /** The violations of those rules that look at colours. */
  List<String> violationsByColours() {
    var rules = List.of("color-contrast", "link-in-text-block");
    return run(Map.of("runOnly", Map.of("type", "rule", "values", rules)));
  }

  private List<String> run(Map<String, ?> options) {
    return ((List<?>) page.evaluate(RUN, options)).stream().map(String::valueOf).toList();
  }
}
