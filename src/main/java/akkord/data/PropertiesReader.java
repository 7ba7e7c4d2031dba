package akkord.data;

import akkord.data.MappingNode.Member;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Sentence;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Properties;

/**
 * Makes a tree from lines of keys and texts, as {@link Properties#load(java.io.Reader)} takes them.
 * That method resolves the escapes; only the places are found here.
 */
final class PropertiesReader {

  private static final String BLANK = " \t\f";
  private static final String SEPARATORS = "=:";

  private final SourceFile file;
  private final Span part;
  private final TreeBuilder tree;
  private final ArrayList<Member> members = new ArrayList<>();

  PropertiesReader(SourceFile file, Span part, TreeBuilder tree) {
    this.file = file;
    this.part = part;
    this.tree = tree;
  }

  /** The lines as one mapping; empty where there is none. */
  Optional<Node> read() {
    int at = part.start();
    while (at < part.end()) {
      int start = skip(BLANK + "\n", at);
      int end = isComment(start) ? lineEnd(start) : logicalEnd(start);
      if (start < end && !isComment(start)) {
        members.add(member(new Span(start, end)));
      }
      at = end + 1;
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(tree.mapping(part, members));
  }

  private Member member(Span line) {
    int keyEnd = keyEnd(line);
    int separator = Math.min(skip(BLANK, keyEnd), line.end());
    if (separator == line.end() || SEPARATORS.indexOf(charAt(separator)) < 0) {
      throw withoutKey(line);
    }
    int start = Math.min(skip(BLANK, separator + 1), line.end());
    var read = load(line);
    if (read.isEmpty()) { // a comment once its lines are joined
      throw withoutKey(line);
    }
    String key = read.stringPropertyNames().iterator().next();
    var keyNode = tree.scalar(new Span(line.start(), keyEnd), ScalarNode.Style.QUOTED, key);
    var span = start == line.end() ? keyNode.span() : new Span(start, line.end());
    return new Member(
        keyNode, tree.scalar(span, ScalarNode.Style.QUOTED, read.getProperty(key, "")));
  }

  private Properties load(Span line) {
    var read = new Properties();
    try {
      read.load(new StringReader(text(line)));
    } catch (IllegalArgumentException brokenEscape) {
      throw fault(brokenEscape(line), "behind \\u stand four digits from 0 to 9 and A to F");
    } catch (IOException neverFromText) {
      throw new UncheckedIOException(neverFromText);
    }
    return read;
  }

  /** The first escape of a line that ends before its four digits do. */
  private Span brokenEscape(Span line) {
    for (int i = line.start(); i < line.end() - 1; i++) {
      if (charAt(i) == '\\') {
        int digits = Math.min(i + 6, line.end());
        if (charAt(i + 1) == 'u' && !text(new Span(i, digits)).matches("\\\\u[0-9A-Fa-f]{4}")) {
          return new Span(i, digits);
        }
        i++;
      }
    }
    return line;
  }

  private int keyEnd(Span line) {
    int i = line.start();
    while (i < line.end() && (BLANK + SEPARATORS).indexOf(charAt(i)) < 0) {
      i += charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, line.end());
  }

  private boolean isComment(int at) {
    return at < part.end() && (charAt(at) == '#' || charAt(at) == '!');
  }

  private int skip(String characters, int from) {
    int i = from;
    while (i < part.end() && characters.indexOf(charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int lineEnd(int from) {
    int end = file.text().indexOf('\n', from);
    return end < 0 ? part.end() : Math.min(end, part.end());
  }

  /** The end of a line together with those that a backslash at its end joins to it. */
  private int logicalEnd(int from) {
    int end = lineEnd(from);
    while (end < part.end() && isJoined(from, end)) {
      end = lineEnd(end + 1);
    }
    return end;
  }

  private boolean isJoined(int from, int end) {
    int backslashes = 0;
    while (end - backslashes > from && charAt(end - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private char charAt(int offset) {
    return file.text().charAt(offset);
  }

  private String text(Span span) {
    return file.text().substring(span.start(), span.end());
  }

  private static Refusal withoutKey(Span line) {
    return fault(line, "this line has no key with '=' and a text behind it");
  }

  private static Refusal fault(Span at, @Sentence String pattern) {
    return new Refusal(DiagnosticCode.INVALID_PROPERTIES, at, pattern);
  }
}
