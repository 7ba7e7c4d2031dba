package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;

/** Counts what a text may have only so many of; the first one too many is reported, once. */
final class Quota {

  private final TextScope scope;
  private final String what;
  private final int most;
  private int used;

  Quota(TextScope scope, String what, int most) {
    this.scope = scope;
    this.what = what;
    this.most = most;
  }

  /** Counts one more, which starts at an offset. */
  void use(int offset) {
    used++;
    if (used == most + 1) {
      scope.report(
          DiagnosticCode.LIMIT_EXCEEDED, offset, "a text has at most " + most + " " + what);
    }
  }
}
