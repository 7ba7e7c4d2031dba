package akkord.view;

import akkord.linkeddata.StructuredData;
import akkord.model.Overview;
import akkord.route.Target;
import java.util.Optional;

/**
 * The content security policy of pages: their own files and nothing else, no script in the page
 * itself, and no text that a script could turn to HTML or code.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentPolicy {

  private static final String FORM =
      "default-src 'none'; script-src %s; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " font-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private ContentPolicy() {}

  /**
   * The policy of a page. Only the search compiles something: the WebAssembly of its index. A block
   * of data is no script, but some checkers hold it against the policy, hence its hash.
   */
  static String of(Target target, Optional<StructuredData> block) {
    boolean searches =
        target instanceof Target.OverviewPage(var overview, _) && overview == Overview.SEARCH;
    String scripts =
        "'self'"
            + (searches ? " 'wasm-unsafe-eval'" : "")
            + block.map(data -> " '" + data.hashSource() + "'").orElse("");
    return FORM.replace("%s", scripts);
  }
}
