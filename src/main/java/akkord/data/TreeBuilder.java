package akkord.data;

import akkord.data.MappingNode.Member;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts nodes together within limits, whichever notation they were written in. */
final class TreeBuilder {

  /** Deepest nesting of mappings and lists; agreements need six. */
  static final int DEEPEST = 10;

  /** Most keys and values of one file. */
  static final int MOST_NODES = 50_000;

  private final SourceFile file;
  private final Diagnostics found;
  private int nodes;

  TreeBuilder(SourceFile file, Diagnostics found) {
    this.file = file;
    this.found = found;
  }

  /**
   * A single value. Forbidden characters are looked for where an escape can have made one; others
   * were found when the file was read.
   */
  ScalarNode scalar(Span span, ScalarNode.Style style, String text) {
    count(span);
    boolean escaped =
        style == ScalarNode.Style.QUOTED
            && file.text().substring(span.start(), span.end()).indexOf('\\') >= 0;
    if (!escaped) {
      return new ScalarNode(span, style, text);
    }
    var forbidden = Characters.firstForbidden(text);
    if (forbidden.isPresent()) {
      found.report(
          DiagnosticCode.FORBIDDEN_CHARACTER,
          file.location(span),
          "an escape makes the character %s",
          Characters.name(forbidden.getAsInt()));
      return new ScalarNode(span, style, withoutForbidden(text));
    }
    return new ScalarNode(span, style, text);
  }

  private static String withoutForbidden(String text) {
    return text.codePoints()
        .map(c -> Characters.isForbidden(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A list. */
  SequenceNode sequence(Span span, List<Node> items) {
    count(span);
    return new SequenceNode(span, items);
  }

  /** A mapping; of two members with the same key the first stays and the second is reported. */
  MappingNode mapping(Span span, List<Member> members) {
    count(span);
    var byKey = new LinkedHashMap<String, Member>();
    for (var member : members) {
      var key = member.key();
      var first = byKey.putIfAbsent(key.text(), member);
      if (first != null) {
        found.report(
            new Diagnostic(
                    DiagnosticCode.DUPLICATE_KEY,
                    file.location(key.span()),
                    "the key '%s' stands twice",
                    key.text())
                .withNote(file.location(first.key().span()), "it stands here first"));
      }
    }
    return new MappingNode(span, new ArrayList<>(byKey.values()));
  }

  /** Checks how deep a mapping or list lies; the outermost lies at 1. */
  void enter(int depth, Span at) {
    if (depth > DEEPEST) {
      throw new Refusal(DiagnosticCode.LIMIT_EXCEEDED, at, "nested deeper than %s levels", DEEPEST);
    }
  }

  private void count(Span at) {
    nodes++;
    if (nodes > MOST_NODES) {
      throw new Refusal(
          DiagnosticCode.LIMIT_EXCEEDED, at, "more than %s keys and values", MOST_NODES);
    }
  }
}
