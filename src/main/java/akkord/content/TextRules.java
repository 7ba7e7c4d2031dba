package akkord.content;

import akkord.data.Characters;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Sentence;
import akkord.location.SourceFile;
import java.util.Optional;

/** What holds for each text, whatever it says: no deceptive characters, no endless lines. */
final class TextRules {

  /** Most UTF-16 code units of one line. */
  static final int LONGEST_LINE = 20_000;

  private static final int REPLACEMENT = 0xFFFD;
  private static final int SUPPLEMENTARY_REPLACEMENT = 0x1FFFD;

  private final SourceFile file;
  private final Diagnostics found;
  private final StringBuilder safe = new StringBuilder();
  private boolean reportedForbidden;
  private boolean reportedSuspicious;
  private boolean reportedCombining;
  private int combining;

  private TextRules(SourceFile file, Diagnostics found) {
    this.file = file;
    this.found = found;
  }

  /**
   * Checks a text. Of each kind of finding, a line has at most one, since odd characters come in
   * pairs and crowds.
   *
   * @return the file with each forbidden character replaced by a harmless one of the same length,
   *     so that it can be read on; empty where a line is too long for that
   */
  static Optional<SourceFile> check(SourceFile file, Diagnostics found) {
    if (hasLongLine(file, found)) {
      return Optional.empty();
    }
    return isPlain(file.text())
        ? Optional.of(file)
        : Optional.of(new TextRules(file, found).checked());
  }

  /** Whether all characters are of those that most texts are made of, and none of them is odd. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters, figures and signs, dashes and quotation marks. */
  private static boolean isPlain(char c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\n'
        || c == '\t'
        || (c >= 0xA0 && c < 0x300)
        || (c >= 0x2010 && c < 0x2028)
        || (c >= 0x20A0 && c < 0x20D0);
  }

  private static boolean hasLongLine(SourceFile file, Diagnostics found) {
    var lines = file.lines();
    for (int line = 1; line <= lines.lineCount(); line++) {
      int at = lines.lineStart(line);
      int end = line < lines.lineCount() ? lines.lineStart(line + 1) - 1 : file.text().length();
      if (end - at > LONGEST_LINE) {
        found.report(
            DiagnosticCode.LIMIT_EXCEEDED,
            file.location(at, at),
            "the line has more than %s characters",
            LONGEST_LINE);
        return true;
      }
    }
    return false;
  }

  private SourceFile checked() {
    var text = file.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      safe.appendCodePoint(check(text.codePointAt(i), i));
    }
    var replaced = safe.toString();
    return replaced.equals(text) ? file : new SourceFile(file.path(), replaced);
  }

  private int check(int c, int at) {
    if (c == '\n') {
      reportedForbidden = false;
      reportedSuspicious = false;
      reportedCombining = false;
    }
    countCombining(c, at);
    if (Characters.isSuspicious(c) && !reportedSuspicious) {
      reportedSuspicious = true;
      report(DiagnosticCode.SUSPICIOUS_CHARACTER, at, c, "an invisible or private character %s");
    }
    if (!Characters.isForbidden(c)) {
      return c;
    }
    if (!reportedForbidden) {
      reportedForbidden = true;
      report(DiagnosticCode.FORBIDDEN_CHARACTER, at, c, "a character that is not allowed: %s");
    }
    return Character.isBmpCodePoint(c) ? REPLACEMENT : SUPPLEMENTARY_REPLACEMENT;
  }

  private void countCombining(int c, int at) {
    combining = Characters.isCombining(c) ? combining + 1 : 0;
    if (combining == Characters.MOST_COMBINING + 1 && !reportedCombining) {
      reportedCombining = true;
      int start = file.text().offsetByCodePoints(at, -Characters.MOST_COMBINING);
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          file.location(start, start),
          "more than %s combining characters follow one another",
          Characters.MOST_COMBINING);
    }
  }

  private void report(DiagnosticCode code, int at, int c, @Sentence String pattern) {
    var place = file.location(at, at + Character.charCount(c));
    found.report(code, place, pattern, Characters.name(c));
  }
}
