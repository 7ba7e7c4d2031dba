package akkord.serve;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import java.util.Optional;

/** Where readers of a finding learn more about it. */
@FunctionalInterface
public interface Handbook {

  /** Explains nothing. */
  Handbook NONE = (_, _) -> Optional.empty();

  /**
   * The address of a code's entry, from the site's top and with a slash before it, such as {@code
   * /en/handbook/findings/#unknown-reference}; empty where the site has none.
   */
  Optional<String> entry(DiagnosticCode code, Wording wording);
}
