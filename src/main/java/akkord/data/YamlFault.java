package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the place to mend where the YAML library gives up, which is often lines behind the mistake.
 */
final class YamlFault {

  private static final Pattern ODD_COLON =
      Pattern.compile("(?m)^[ -]*[A-Za-z_]+(\uFF1A|:[\u00A0\u2007\u202F])");
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^%");
  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile(
          "\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!00(0\\p{XDigit}|10)\\p{XDigit}{4}))");

  private final SourceFile file;
  private final Span part;
  private final CodePointOffsets offsets;
  private final @Nullable ScalarNode last;

  /**
   * For a part of a file.
   *
   * @param last the last value that could be read
   */
  YamlFault(SourceFile file, Span part, CodePointOffsets offsets, @Nullable ScalarNode last) {
    this.file = file;
    this.part = part;
    this.offsets = offsets;
    this.last = last;
  }

  /** The finding that tells an editor what a failure of the library means. */
  Refusal of(YamlEngineException syntax) {
    if (!(syntax instanceof MarkedYamlEngineException marked)) {
      return fault(Span.at(part.start()), "this is not YAML");
    }
    int problem = marked.getProblemMark().map(this::offset).orElse(part.start());
    return directive(problem)
        .or(() -> oddColon(problem))
        .or(() -> unclosed(marked))
        .or(() -> tab(problem))
        .or(() -> openScalar(problem))
        .orElseGet(() -> described(marked, problem));
  }

  /** The finding for an escape such as {@code \x1} that the library fails to refuse. */
  Refusal ofEscape() {
    var matcher = BROKEN_ESCAPE.matcher(file.text()).region(part.start(), part.end());
    var at = matcher.find() ? new Span(matcher.start(), matcher.end()) : Span.at(part.start());
    return fault(at, "an escape in double quotes is not complete, or no character");
  }

  private Optional<Refusal> directive(int problem) {
    var matcher = DIRECTIVE.matcher(file.text()).region(part.start(), endOfLine(problem));
    return matcher.find()
        ? Optional.of(
            new Refusal(
                DiagnosticCode.YAML_FEATURE,
                new Span(matcher.start(), matcher.end()),
                "a line that starts with '%' is a directive, which is not allowed"))
        : Optional.empty();
  }

  private Optional<Refusal> oddColon(int problem) {
    var matcher = ODD_COLON.matcher(file.text()).region(part.start(), endOfLine(problem));
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean fullWidth = matcher.group(1).charAt(0) == '\uFF1A';
    int at = fullWidth ? matcher.start(1) : matcher.start(1) + 1;
    var name = Characters.name(file.text().charAt(at));
    return Optional.of(
        fault(
            new Span(at, at + 1),
            fullWidth
                ? "a full-width colon %s stands after the key; write ':' and a space"
                : "a no-break space %s stands after the colon; write a space",
            name));
  }

  private Optional<Refusal> unclosed(MarkedYamlEngineException syntax) {
    var opened = syntax.getContextMark().map(this::offset);
    var context = String.valueOf(syntax.getContext());
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    var at = new Span(opened.get(), Math.min(part.end(), opened.get() + 1));
    boolean atEnd = syntax.getProblemMark().map(this::offset).orElse(0) >= part.end();
    if (context.contains("quoted scalar") && atEnd) {
      return Optional.of(fault(at, "this quote is never closed"));
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return Optional.of(fault(at, "this bracket is not closed, or a comma is missing behind it"))
          .filter(_ -> atEnd || !isOnLine(syntax, opened.get()));
    }
    return Optional.empty();
  }

  private boolean isOnLine(MarkedYamlEngineException syntax, int offset) {
    int problem = syntax.getProblemMark().map(this::offset).orElse(offset);
    return endOfLine(problem) == endOfLine(offset);
  }

  private Optional<Refusal> tab(int problem) {
    int lineStart = Math.max(part.start(), startOfLine(problem));
    String before = file.text().substring(lineStart, problem);
    boolean isTab = problem < part.end() && file.text().charAt(problem) == '\t';
    return isTab && before.isBlank()
        ? Optional.of(
            fault(new Span(problem, problem + 1), "YAML forbids tabs for indentation; use spaces"))
        : Optional.empty();
  }

  /** A value over several lines just before the failure most likely took in too much. */
  private Optional<Refusal> openScalar(int problem) {
    if (last == null || last.style() == ScalarNode.Style.PLAIN) {
      return Optional.empty();
    }
    var span = last.span();
    boolean severalLines = endOfLine(span.start()) < endOfLine(span.end());
    if (!severalLines || startOfLine(problem) > span.end()) {
      return Optional.empty();
    }
    var opening = new Span(span.start(), span.start() + 1);
    return Optional.of(
        last.style() == ScalarNode.Style.QUOTED
            ? fault(opening, "this quote is not closed where its text ends")
            : fault(opening, "the text below is not indented as this sign announces"));
  }

  private Refusal described(MarkedYamlEngineException syntax, int problem) {
    int end = Math.min(part.end(), problem + 1);
    var at = new Span(Math.min(problem, end), end);
    var said = String.valueOf(syntax.getProblem());
    if (said.contains("mapping values are not allowed")) {
      return fault(
          at, "a colon and a space stand inside a value; put the value in quotes%s", hint());
    }
    return fault(at, "%s", said.strip().toLowerCase(Locale.ROOT).replace('\n', ' '));
  }

  private Message hint() {
    return last != null && !last.text().isEmpty() && "„“”‚‘’«»".indexOf(last.text().charAt(0)) >= 0
        ? Message.of("; typographic quotes are not quotes to YAML")
        : Message.NONE;
  }

  private int startOfLine(int offset) {
    return file.text().lastIndexOf('\n', offset - 1) + 1;
  }

  private int endOfLine(int offset) {
    int end = file.text().indexOf('\n', offset);
    return end < 0 || end > part.end() ? part.end() : end;
  }

  private int offset(Mark mark) {
    return Math.min(part.end(), offsets.offset(mark.getIndex()));
  }

  private static Refusal fault(Span at, @Sentence String pattern, Object... arguments) {
    return new Refusal(DiagnosticCode.INVALID_YAML, at, pattern, arguments);
  }
}
