package akkord.data;

import akkord.data.MappingNode.Member;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Sentence;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Makes a tree from the tokens of one JSON text (RFC 8259). */
final class JsonReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final SourceFile file;
  private final Span part;
  private final TreeBuilder tree;
  private final JsonParser tokens;

  JsonReader(SourceFile file, Span part, TreeBuilder tree) {
    this.file = file;
    this.part = part;
    this.tree = tree;
    var text = file.text().substring(part.start(), part.end());
    this.tokens = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** The text's value; empty where there is none. */
  Optional<Node> read() {
    try (tokens) {
      if (tokens.nextToken() == null) {
        return Optional.empty();
      }
      var root = node(1);
      if (tokens.nextToken() != null) {
        throw fault(span(), "a second value starts here; a file holds one");
      }
      return Optional.of(root);
    } catch (JacksonException syntax) {
      throw fault(place(syntax), "this is not JSON: %s", reason(syntax));
    }
  }

  private Node node(int depth) {
    var token = tokens.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      case VALUE_STRING -> quoted(tokens.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> plain();
      case null, default -> throw fault(span(), "a value is missing here");
    };
  }

  private ScalarNode plain() {
    var text = tokens.getString();
    int start = span().start();
    return tree.scalar(new Span(start, start + text.length()), ScalarNode.Style.PLAIN, text);
  }

  private ScalarNode quoted(String text) {
    int start = span().start();
    return tree.scalar(new Span(start, closingQuote(start) + 1), ScalarNode.Style.QUOTED, text);
  }

  /** There is one: the parser has read the text to its end. */
  private int closingQuote(int open) {
    int i = open + 1;
    while (file.text().charAt(i) != '"') {
      i += file.text().charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private SequenceNode sequence(int depth) {
    int start = span().start();
    tree.enter(depth, new Span(start, start + 1));
    var items = new ArrayList<Node>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return tree.sequence(new Span(start, span().end()), items);
  }

  private MappingNode mapping(int depth) {
    int start = span().start();
    tree.enter(depth, new Span(start, start + 1));
    var members = new ArrayList<Member>();
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      var key = quoted(tokens.getString());
      tokens.nextToken();
      members.add(new Member(key, node(depth + 1)));
    }
    return tree.mapping(new Span(start, span().end()), members);
  }

  private Span span() {
    int start = offset(tokens.currentTokenLocation());
    return new Span(start, Math.min(part.end(), start + 1));
  }

  private int offset(TokenStreamLocation location) {
    return Math.clamp(part.start() + location.getCharOffset(), part.start(), part.end());
  }

  private Span place(JacksonException syntax) {
    var location = syntax.getLocation();
    int start = location == null ? part.start() : offset(location);
    while (start > part.start() && Character.isLetterOrDigit(file.text().charAt(start - 1))) {
      start--; // an unknown word is told by its end
    }
    return new Span(start, Math.min(part.end(), start + 1));
  }

  private static String reason(JacksonException syntax) {
    var said = String.valueOf(syntax.getOriginalMessage());
    int end = said.indexOf('\n');
    return end < 0 ? said : said.substring(0, end);
  }

  private static Refusal fault(Span at, @Sentence String pattern, Object... arguments) {
    return new Refusal(DiagnosticCode.INVALID_JSON, at, pattern, arguments);
  }
}
