package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;

/**
 * Counts what a text may have only so many of. The first one too many is reported, once; it and all
 * that follow are not read.
 */
final class Quota {

  private final TextScope scope;
  private final Message what;
  private final int most;
  private int used;

  Quota(TextScope scope, @Sentence String what, int most) {
    this.scope = scope;
    this.what = Message.of(what);
    this.most = most;
  }

  boolean isExceeded() {
    return used > most;
  }

  /** Counts one more, which starts at an offset. */
  void use(int offset) {
    used++;
    if (used == most + 1) {
      scope.report(DiagnosticCode.LIMIT_EXCEEDED, offset, "a text has at most %s %s", most, what);
    }
  }

  /** Counts one more, which starts at an offset, and tells whether it may still be read. */
  boolean allows(int offset) {
    use(offset);
    return !isExceeded();
  }
}
