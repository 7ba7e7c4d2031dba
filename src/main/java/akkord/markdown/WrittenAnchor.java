package akkord.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.util.Optional;

/**
 * An anchor as a heading writes it at its end: <code>{#anchor}</code>.
 *
 * @param name what stands behind the {@code #}
 * @param offset where its opening brace is
 */
record WrittenAnchor(String name, int offset) {

  private static final String OPENING = "{#";

  static Optional<WrittenAnchor> of(Heading heading) {
    String words = heading.getText().toString().stripTrailing();
    int start = words.lastIndexOf(OPENING);
    if (start < 0 || !words.endsWith("}") || words.indexOf('}', start) < words.length() - 1) {
      return Optional.empty();
    }
    if (start > 0 && words.charAt(start - 1) == '\\') {
      return Optional.empty();
    }
    String name = words.substring(start + OPENING.length(), words.length() - 1);
    return Optional.of(new WrittenAnchor(name, heading.getText().getIndexOffset(start)));
  }
}
