package akkord.data;

import akkord.data.DataReader.Notation;
import akkord.data.MappingNode.Member;
import akkord.location.SourceFile;
import akkord.location.Span;
import akkord.location.TextChange;
import java.util.stream.Stream;

/**
 * The ways to write a key that a mapping does not have behind its last one, in the style of its
 * neighbours; the best way first. Whether one of them does what it should is for others to check.
 */
final class NewMember {

  private final String text;
  private final Span part;
  private final MappingNode mapping;
  private final ValueSpelling spelling;

  NewMember(SourceFile file, Span part, Notation notation, MappingNode mapping) {
    this.text = file.text();
    this.part = part;
    this.mapping = mapping;
    this.spelling = notation == Notation.JSON ? ValueSpelling.DOUBLE_QUOTES : neighbours();
  }

  private ValueSpelling neighbours() {
    return mapping.members().isEmpty()
        ? ValueSpelling.PLAIN
        : ValueSpelling.of(text.charAt(mapping.members().getLast().key().span().start()));
  }

  Stream<TextChange> write(String key, String value) {
    return spelling
        .write(key)
        .flatMap(name -> spelling.write(value).map(words -> name + ": " + words))
        .flatMap(member -> isFlow() ? flow(member) : block(member));
  }

  private boolean isFlow() {
    int start = mapping.span().start();
    return start < part.end() && text.charAt(start) == '{';
  }

  private Stream<TextChange> flow(String member) {
    if (mapping.members().isEmpty()) {
      return Stream.of(first(member));
    }
    var last = mapping.members().getLast();
    int end = end(last);
    var beside = TextChange.insertion(end, ", " + member);
    int lineEnd = lineEnd(end);
    boolean onItsOwnLine = indent(last).isBlank() && lineEnd < mapping.span().end();
    return onItsOwnLine ? Stream.of(below(member, last), beside) : Stream.of(beside);
  }

  private TextChange first(String member) {
    var inside = new Span(mapping.span().start() + 1, mapping.span().end() - 1);
    var blank = text.substring(inside.start(), inside.end());
    return blank.isBlank() && !blank.contains("\n")
        ? new TextChange(inside, blank.isEmpty() ? member : " " + member + " ")
        : TextChange.insertion(inside.start(), member);
  }

  /** A line of its own in a flow mapping: the comma belongs to the line above. */
  private TextChange below(String member, Member last) {
    int end = end(last);
    int lineEnd = lineEnd(end);
    var rest = text.substring(end, lineEnd);
    var line = "\n" + indent(last) + member;
    return rest.stripLeading().startsWith(",")
        ? TextChange.insertion(lineEnd, line + ",")
        : new TextChange(new Span(end, lineEnd), "," + rest + line);
  }

  /**
   * A key with its value in a block mapping; nothing where the mapping is none.
   *
   * @param member as it is written without indentation; it may have several lines
   */
  Stream<TextChange> block(String member) {
    if (mapping.members().isEmpty() || isFlow()) {
      return Stream.empty();
    }
    var last = mapping.members().getLast();
    int end = end(last);
    var indent = blockIndent();
    var line = indent + member.replace("\n", "\n" + indent);
    return Stream.of(
        TextChange.insertion(lineEnd(withoutBlankLines(end)), "\n" + line),
        TextChange.insertion(end, line + "\n")); // behind blank lines that belong to a value
  }

  private String blockIndent() {
    return mapping.members().reversed().stream()
        .map(this::indent)
        .filter(String::isBlank)
        .findFirst()
        .orElseGet(() -> " ".repeat(indent(mapping.members().getFirst()).length()));
  }

  /** What stands before a key on its line. */
  private String indent(Member member) {
    int key = member.key().span().start();
    int lineStart = Math.max(part.start(), text.lastIndexOf('\n', key - 1) + 1);
    return text.substring(lineStart, key);
  }

  private int end(Member member) {
    return member.value() instanceof ScalarNode value && value.isLeftOut()
        ? ValueChange.behindColon(text, member.key(), part)
        : member.value().span().end();
  }

  /** A block's end lies behind the blank lines that follow it. */
  private int withoutBlankLines(int end) {
    int last = end;
    while (last > part.start() && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 || end > part.end() ? part.end() : end;
  }
}
