package akkord.data;

import akkord.data.DataReader.Notation;
import akkord.data.MappingNode.Member;
import akkord.data.ScalarNode.Style;
import akkord.data.ValueChange.Outcome;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.location.SourceFile;
import akkord.location.Span;
import akkord.location.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds an item to a list of mappings in a YAML file and touches nothing else. It comes behind the
 * last item, in its style; where the list is missing or empty, it is written below its key, behind
 * the last key of the file. Lists in square brackets, and JSON, are left to people.
 *
 * <p>No change is given that was not read back: the new text is the old tree with that one item.
 */
public final class NewItem {

  /** What is left plain in a block mapping: a day, or an address without signs of YAML. */
  private static final Pattern PLAIN_IN_BLOCK =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|https?://[\\p{Alnum}/._~%?&=+:-]*[\\p{Alnum}/]");

  /** What stands before an item on its line. */
  private static final Pattern DASH = Pattern.compile(" *- +");

  private static final String USUAL_DASH = "  - ";

  private final SourceFile file;
  private final String text;
  private final MappingNode root;
  private final String key;
  private final SequencedMap<String, String> item;

  private NewItem(
      SourceFile file, MappingNode root, String key, SequencedMap<String, String> item) {
    this.file = file;
    this.text = file.text();
    this.root = root;
    this.key = key;
    this.item = item;
  }

  /**
   * Finds the change that adds an item.
   *
   * @param key a key of the file's own mapping
   * @param item the keys and texts of the item, at least one
   */
  public static Outcome of(
      SourceFile file, Notation notation, String key, SequencedMap<String, String> item) {
    var found = new Diagnostics();
    var root = DataReader.read(file, notation, found);
    if (found.count() > 0) {
      var fault = found.sorted().getFirst();
      return new Outcome.Refused(fault.location(), fault.message());
    }
    var change = new NewItem(file, root.orElseThrow(), key, item);
    return notation == Notation.YAML ? change.find() : change.refused();
  }

  private Outcome find() {
    var expected = withItem();
    var whole = new Span(0, text.length());
    return ways()
        .filter(change -> ReadBack.gives(expected, change, file, whole, Notation.YAML))
        .findFirst()
        .<Outcome>map(Outcome.Changed::new)
        .orElseGet(this::refused);
  }

  private Optional<Member> member() {
    return root.members().stream().filter(m -> m.key().text().equals(key)).findFirst();
  }

  private Outcome refused() {
    var at = member().map(member -> member.key().span()).orElseGet(() -> Span.at(0));
    return new Outcome.Refused(
        file.location(at),
        Message.of("no item can be added to the list '%s' here; write it by hand", key));
  }

  private Stream<TextChange> ways() {
    var member = member();
    if (member.isEmpty()) {
      return new NewMember(file, new Span(0, text.length()), Notation.YAML, root)
          .block(key + ":\n" + written(usualDash()));
    }
    return switch (member.get().value()) {
      case SequenceNode list when !list.items().isEmpty() -> behind(list);
      case SequenceNode list -> inPlaceOf(list.span());
      case ScalarNode value when value.isLeftOut() ->
          inPlaceOf(Span.at(ValueChange.behindColon(text, member.get().key(), whole())));
      case ScalarNode _, MappingNode _ -> Stream.empty();
    };
  }

  private Span whole() {
    return new Span(0, text.length());
  }

  /** How the file writes the items of its lists. */
  private String usualDash() {
    return root.members().stream()
        .map(Member::value)
        .filter(SequenceNode.class::isInstance)
        .flatMap(list -> ((SequenceNode) list).items().stream())
        .map(this::beforeOnLine)
        .filter(before -> DASH.matcher(before).matches())
        .findFirst()
        .orElse(USUAL_DASH);
  }

  private String beforeOnLine(Node node) {
    int start = node.span().start();
    return text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
  }

  private Stream<TextChange> behind(SequenceNode list) {
    var last = list.items().getLast();
    var dash = beforeOnLine(last);
    return DASH.matcher(dash).matches() && text.charAt(list.span().start()) != '['
        ? Stream.of(TextChange.insertion(lineEnd(end(last)), "\n" + written(dash)))
        : Stream.empty();
  }

  /** Below the line of the key, on which a comment stays. */
  private Stream<TextChange> inPlaceOf(Span nothing) {
    int start = nothing.start();
    while (text.charAt(start - 1) == ' ') {
      start--;
    }
    int lineEnd = lineEnd(nothing.end());
    var rest = text.substring(nothing.end(), lineEnd).stripTrailing();
    return Stream.of(new TextChange(new Span(start, lineEnd), rest + "\n" + written(usualDash())));
  }

  /** The offset behind what a value's lines say, without blank lines and comments below them. */
  private int end(Node node) {
    return switch (node) {
      case ScalarNode value -> withoutBlankLines(value.span().end());
      case SequenceNode list -> last(list);
      case MappingNode mapping -> last(mapping);
    };
  }

  private int last(SequenceNode list) {
    return text.charAt(list.span().start()) == '['
        ? list.span().end()
        : end(list.items().getLast());
  }

  private int last(MappingNode mapping) {
    if (text.charAt(mapping.span().start()) == '{') {
      return mapping.span().end();
    }
    var member = mapping.members().getLast();
    return member.value() instanceof ScalarNode value && value.isLeftOut()
        ? ValueChange.behindColon(text, member.key(), whole())
        : end(member.value());
  }

  private int withoutBlankLines(int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** The item's lines, the first with its dash. */
  private String written(String dash) {
    var indent = "\n" + " ".repeat(dash.length());
    return item.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + spelled(entry.getValue()))
        .collect(Collectors.joining(indent, dash, ""));
  }

  private static String spelled(String value) {
    return PLAIN_IN_BLOCK.matcher(value).matches()
        ? value
        : ValueSpelling.PLAIN.write(value).findFirst().orElseThrow();
  }

  private MappingNode withItem() {
    var members = new ArrayList<>(root.members());
    var old = member();
    var items = new ArrayList<Node>();
    if (old.isPresent() && old.get().value() instanceof SequenceNode list) {
      items.addAll(list.items());
    }
    items.add(asNode());
    var added = new Member(text(key), new SequenceNode(Span.at(0), items));
    if (old.isPresent()) {
      members.set(members.indexOf(old.get()), added);
    } else {
      members.add(added);
    }
    return new MappingNode(root.span(), members);
  }

  private MappingNode asNode() {
    List<Member> members = new ArrayList<>();
    item.forEach((name, value) -> members.add(new Member(text(name), text(value))));
    return new MappingNode(Span.at(0), members);
  }

  private static ScalarNode text(String words) {
    return new ScalarNode(Span.at(0), Style.QUOTED, words);
  }
}
