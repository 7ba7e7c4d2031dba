package akkord.data;

import akkord.data.DataReader.Notation;
import akkord.data.MappingNode.Member;
import akkord.data.ScalarNode.Kind;
import akkord.data.ScalarNode.Style;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.Span;
import akkord.location.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets the text of one key and touches nothing else: comments, order, quotes and blank lines stay.
 * A key that is there gets the new text in the place and style of the old one, any other comes
 * behind the last key of its mapping.
 *
 * <p>No change is given that was not read back: the new text is the old tree with that one value.
 */
public final class ValueChange {

  /** How it went. */
  public sealed interface Outcome {
    /** The change that sets the value. */
    record Changed(TextChange change) implements Outcome {}

    /** The key has the value already. */
    record Unchanged() implements Outcome {}

    /**
     * It can't be done without touching more.
     *
     * @param at the place that stands in the way
     * @param reason why, one line without a full stop
     */
    record Refused(Location at, Message reason) implements Outcome {}
  }

  private final SourceFile file;
  private final Span part;
  private final Notation notation;
  private final List<String> keys;
  private final String value;

  private ValueChange(
      SourceFile file, Span part, Notation notation, List<String> keys, String value) {
    this.file = file;
    this.part = part;
    this.notation = notation;
    this.keys = List.copyOf(keys);
    this.value = value;
  }

  /**
   * Finds the change that sets a value.
   *
   * @param part the part of the file that holds data
   * @param keys the way to the value, at least one key; all but the last must be there
   * @param value the text, which reads back as text
   */
  public static Outcome of(
      SourceFile file, Span part, Notation notation, List<String> keys, String value) {
    return new ValueChange(file, part, notation, keys, value).find();
  }

  private Outcome find() {
    var found = new Diagnostics();
    var root = DataReader.read(file, part, notation, found);
    if (found.count() > 0) {
      var fault = found.sorted().getFirst();
      return new Outcome.Refused(fault.location(), fault.message());
    }
    var forbidden = Characters.firstForbidden(value);
    if (forbidden.isPresent()) {
      String name = Characters.name(forbidden.getAsInt());
      return refused(Span.at(part.start()), "the value has the forbidden character %s", name);
    }
    return find(root.orElseThrow());
  }

  private Outcome find(MappingNode root) {
    var mapping = root;
    for (String key : keys.subList(0, keys.size() - 1)) {
      var next = member(mapping, key);
      if (next.isEmpty()) {
        return refused(Span.at(mapping.span().start()), "there is no key '%s'", key);
      }
      if (!(next.get().value() instanceof MappingNode inner)) {
        return refused(next.get().key().span(), "the key '%s' holds no mapping", key);
      }
      mapping = inner;
    }
    return find(root, mapping);
  }

  private Outcome find(MappingNode root, MappingNode mapping) {
    String key = keys.getLast();
    var old = member(mapping, key);
    if (old.isPresent() && !(old.get().value() instanceof ScalarNode)) {
      var kind = old.get().value().kindInWords();
      return refused(
          old.get().key().span(), "the key '%s' holds %s, not a single value", key, kind);
    }
    if (old.filter(this::hasValue).isPresent()) {
      return new Outcome.Unchanged();
    }
    var changes =
        old.isPresent()
            ? replacements(old.get())
            : new NewMember(file, part, notation, mapping).write(key, value);
    var expected = with(root, keys);
    return changes
        .filter(change -> ReadBack.gives(expected, change, file, part, notation))
        .findFirst()
        .<Outcome>map(Outcome.Changed::new)
        .orElseGet(
            () -> refused(mapping.span(), "the key '%s' can't be set here; write it by hand", key));
  }

  private static Optional<Member> member(MappingNode mapping, String key) {
    return mapping.members().stream().filter(m -> m.key().text().equals(key)).findFirst();
  }

  private boolean hasValue(Member member) {
    return member.value() instanceof ScalarNode scalar
        && scalar.kind() == Kind.TEXT
        && scalar.text().equals(value);
  }

  private Outcome refused(Span at, @Sentence String pattern, Object... arguments) {
    return new Outcome.Refused(file.location(at), Message.of(pattern, arguments));
  }

  private Stream<TextChange> replacements(Member old) {
    var node = (ScalarNode) old.value();
    if (node.isLeftOut()) {
      int colon = behindColon(file.text(), old.key(), part);
      String before = file.text().charAt(colon - 1) == ':' ? " " : ": ";
      return ValueSpelling.PLAIN
          .write(value)
          .map(words -> TextChange.insertion(colon, before + words));
    }
    if (node.style() == Style.BLOCK) {
      return ValueSpelling.PLAIN.write(value).map(words -> instead(node, words));
    }
    var spelling =
        notation == Notation.JSON
            ? ValueSpelling.DOUBLE_QUOTES
            : ValueSpelling.of(file.text().charAt(node.span().start()));
    return spelling.write(value).map(words -> new TextChange(node.span(), words));
  }

  /** A block of lines gives way to one line; what stands behind its sign, a comment, stays. */
  private TextChange instead(ScalarNode block, String words) {
    var lines = file.text().substring(block.span().start(), block.span().end()).stripTrailing();
    String header = lines.lines().findFirst().orElse("");
    var span = new Span(block.span().start(), block.span().start() + lines.length());
    return new TextChange(span, words + header.replaceFirst("^[|>][-+0-9]*", "").stripTrailing());
  }

  /** The offset behind a key and its colon; behind the key where it has none. */
  static int behindColon(String text, ScalarNode key, Span part) {
    int end = key.span().end();
    int colon = end;
    while (colon < part.end() && Character.isWhitespace(text.charAt(colon))) {
      colon++;
    }
    return colon < part.end() && text.charAt(colon) == ':' ? colon + 1 : end;
  }

  private MappingNode with(MappingNode mapping, List<String> path) {
    var members = new ArrayList<Member>();
    boolean isThere = false;
    for (var member : mapping.members()) {
      boolean onPath = member.key().text().equals(path.getFirst());
      members.add(onPath ? new Member(member.key(), changed(member.value(), path)) : member);
      isThere |= onPath;
    }
    if (!isThere) {
      members.add(new Member(text(path.getFirst()), text(value)));
    }
    return new MappingNode(mapping.span(), members);
  }

  private Node changed(Node node, List<String> path) {
    return path.size() == 1 ? text(value) : with((MappingNode) node, path.subList(1, path.size()));
  }

  private static ScalarNode text(String words) {
    return new ScalarNode(Span.at(0), Style.QUOTED, words);
  }
}
