package akkord.data;

import akkord.data.MappingNode.Member;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Sentence;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Makes a tree from the events of one YAML document. */
final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private final SourceFile file;
  private final Span part;
  private final TreeBuilder tree;
  private final CodePointOffsets offsets;
  private final ParserImpl events;
  private @Nullable ScalarNode last;

  YamlReader(SourceFile file, Span part, TreeBuilder tree) {
    this.file = file;
    this.part = part;
    this.tree = tree;
    this.offsets = new CodePointOffsets(file.text(), part.start(), part.end());
    var text = file.text().substring(part.start(), part.end());
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
  }

  /** The document's node; empty where there is none. */
  Optional<Node> read() {
    try {
      events.next();
      if (events.checkEvent(Event.ID.StreamEnd)) {
        return Optional.empty();
      }
      refuseDirectives(events.next());
      var root = node(1, part.start());
      refuseMore(events.next());
      return isNothing(root) ? Optional.empty() : Optional.of(root);
    } catch (YamlEngineException syntax) {
      throw new YamlFault(file, part, offsets, last).of(syntax);
    } catch (IllegalArgumentException brokenEscape) {
      throw new YamlFault(file, part, offsets, last).ofEscape();
    }
  }

  private static boolean isNothing(Node root) {
    return root instanceof ScalarNode scalar && scalar.isLeftOut();
  }

  private void refuseDirectives(Event start) {
    if (start instanceof DocumentStartEvent document
        && (document.getSpecVersion().isPresent() || !document.getTags().isEmpty())) {
      throw feature(span(start), "directives are not allowed");
    }
  }

  private void refuseMore(Event end) {
    if (end instanceof DocumentEndEvent document && document.isExplicit()) {
      throw feature(span(end), "a line '...' ends the data; delete it");
    }
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw feature(span(events.next()), "a second document starts here; a file holds one");
    }
  }

  private Node node(int depth, int whereLeftOut) {
    var event = events.next();
    refuseFeatures(event);
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, whereLeftOut);
      case MappingStartEvent mapping -> mapping(mapping, depth);
      case CollectionStartEvent sequence -> sequence(sequence, depth);
      default -> throw new IllegalStateException("no node: " + event);
    };
  }

  private void refuseFeatures(Event event) {
    if (event instanceof AliasEvent alias) {
      throw feature(span(event), "the alias '*%s' is not allowed", alias.getAlias());
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw feature(span(event), "the anchor '&%s' is not allowed", node.getAnchor().get());
    }
    boolean tagged =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag().isPresent();
          case CollectionStartEvent collection -> collection.getTag().isPresent();
          default -> false;
        };
    if (tagged) {
      throw feature(span(event), "tags that start with '!' are not allowed");
    }
  }

  private ScalarNode scalar(ScalarEvent event, int whereLeftOut) {
    var style = style(event.getScalarStyle());
    boolean leftOut = style == ScalarNode.Style.PLAIN && event.getValue().isEmpty();
    var span = leftOut ? Span.at(whereLeftOut) : span(event);
    var scalar = tree.scalar(span, style, event.getValue());
    last = scalar;
    return scalar;
  }

  private static ScalarNode.Style style(ScalarStyle style) {
    return switch (style) {
      case PLAIN, JSON_SCALAR_STYLE -> ScalarNode.Style.PLAIN;
      case SINGLE_QUOTED, DOUBLE_QUOTED -> ScalarNode.Style.QUOTED;
      case LITERAL, FOLDED -> ScalarNode.Style.BLOCK;
    };
  }

  private SequenceNode sequence(CollectionStartEvent start, int depth) {
    var at = span(start);
    tree.enter(depth, at);
    var items = new ArrayList<Node>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1, span(events.peekEvent()).start()));
    }
    var end = events.next();
    return tree.sequence(covering(at, start, end, items), items);
  }

  private MappingNode mapping(MappingStartEvent start, int depth) {
    var at = span(start);
    tree.enter(depth, at);
    var members = new ArrayList<Member>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      var key = key();
      members.add(new Member(key, node(depth + 1, key.span().start())));
    }
    var end = events.next();
    var values = members.stream().map(Member::value).toList();
    return tree.mapping(covering(at, start, end, values), members);
  }

  private ScalarNode key() {
    var next = events.peekEvent();
    if (next instanceof CollectionStartEvent) {
      throw new Refusal(
          DiagnosticCode.INVALID_YAML, complexKey(span(next)), "a key must be plain text");
    }
    refuseFeatures(next);
    var key = scalar((ScalarEvent) events.next(), span(next).start());
    refuseOddIndent(key);
    if (key.text().equals("<<") && key.style() == ScalarNode.Style.PLAIN) {
      throw feature(key.span(), "merge keys are not allowed");
    }
    return key;
  }

  /** To YAML a space that is none of ASCII's is part of the key behind it. */
  private static void refuseOddIndent(ScalarNode key) {
    int first = key.text().isEmpty() ? 'x' : key.text().codePointAt(0);
    if (key.style() == ScalarNode.Style.PLAIN && Character.isSpaceChar(first)) {
      throw new Refusal(
          DiagnosticCode.INVALID_YAML,
          key.span(),
          "the line is indented with %s; use plain spaces",
          Characters.name(first));
    }
  }

  /** The place of the {@code ?} before a key that is a list or mapping, where there is one. */
  private Span complexKey(Span key) {
    int i = key.start() - 1;
    while (i >= part.start() && file.text().charAt(i) == ' ') {
      i--;
    }
    return i >= part.start() && file.text().charAt(i) == '?' ? new Span(i, i + 1) : key;
  }

  /** A block's end as the library gives it lies behind blank lines; its last value's does not. */
  private Span covering(Span at, CollectionStartEvent start, Event end, List<Node> values) {
    if (start.isFlow()) {
      return new Span(at.start(), Math.max(at.end(), span(end).end()));
    }
    int last = values.isEmpty() ? at.end() : values.getLast().span().end();
    return new Span(at.start(), Math.max(at.start(), last));
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(this::offset).orElse(part.start());
    int end = event.getEndMark().map(this::offset).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  private int offset(Mark mark) {
    return Math.min(part.end(), offsets.offset(mark.getIndex()));
  }

  private static Refusal feature(Span at, @Sentence String pattern, Object... arguments) {
    return new Refusal(DiagnosticCode.YAML_FEATURE, at, pattern, arguments);
  }
}
