package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The head of a Markdown file: YAML between two lines of three hyphens.
 *
 * @param yaml where the YAML stands
 * @param bodyStart where the text below it starts
 */
record FrontMatter(Span yaml, int bodyStart) {

  /** Most UTF-16 code units of the YAML. */
  static final int LONGEST = 16 * 1024;

  private static final Pattern FENCE = Pattern.compile("---[ \t]*");
  private static final Pattern NEARLY_FENCE = Pattern.compile("(?m)^-{4,}[ \t]*$");
  private static final Message SMALLEST =
      Message.of(
          "start the file with a line '---', then 'title: …' and 'summary: …', then a line '---'");

  /** Finds the front matter; where there is none, that is reported. */
  static Optional<FrontMatter> find(SourceFile file, Diagnostics found) {
    if (!isFence(file, 1)) {
      reportMissing(file, found);
      return Optional.empty();
    }
    for (int line = 2; line <= file.lines().lineCount(); line++) {
      if (isFence(file, line)) {
        return bounded(file, line, found);
      }
    }
    var hint =
        NEARLY_FENCE.matcher(file.text()).find()
            ? Message.of("; it has three hyphens, no more")
            : Message.NONE;
    report(
        file,
        1,
        found,
        "the front matter that starts here is never closed by a line '---'%s",
        hint);
    return Optional.empty();
  }

  private static Optional<FrontMatter> bounded(SourceFile file, int closer, Diagnostics found) {
    var lines = file.lines();
    var yaml = new Span(lines.lineStart(2), lines.lineStart(closer));
    if (yaml.end() - yaml.start() > LONGEST) {
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          file.location(0, 0),
          "the front matter has more than %s characters",
          LONGEST);
      return Optional.empty();
    }
    int end = file.text().length();
    int bodyStart = closer < lines.lineCount() ? lines.lineStart(closer + 1) : end;
    return Optional.of(new FrontMatter(yaml, bodyStart));
  }

  private static boolean isFence(SourceFile file, int line) {
    return file.text().startsWith("---", file.lines().lineStart(line))
        && FENCE.matcher(file.lines().line(line)).matches();
  }

  private static void reportMissing(SourceFile file, Diagnostics found) {
    var text = file.text();
    int first = 1;
    while (first < file.lines().lineCount() && file.lines().line(first).isBlank()) {
      first++;
    }
    if (first > 1 && isFence(file, first)) {
      report(file, first, found, "front matter starts on line 1; delete what is above it");
    } else if (text.startsWith("+++")) {
      report(file, 1, found, "front matter in TOML is not read; %s", SMALLEST);
    } else if (text.startsWith("{")) {
      report(file, 1, found, "front matter in JSON is not read; %s", SMALLEST);
    } else {
      report(file, 1, found, "there is no front matter; %s", SMALLEST);
    }
  }

  private static void report(
      SourceFile file, int line, Diagnostics found, @Sentence String pattern, Object... arguments) {
    int at = file.lines().lineStart(line);
    found.report(DiagnosticCode.MISSING_FRONT_MATTER, file.location(at, at), pattern, arguments);
  }
}
