package akkord.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of the words before it, as Pandoc has it: <code>[日米首脳共同声明]{lang=ja}</code>. Words in
 * brackets can have one, and links.
 *
 * @param tag what is written as the language
 * @param offset where that is written
 * @param length how many characters the mark has
 */
record LanguageMark(String tag, int offset, int length) {

  private static final Pattern MARK = Pattern.compile("\\{lang=(\"?)([\\w-]{1,60})\\1\\}");

  private static final Pattern MEANT =
      Pattern.compile("\\{\\s{0,9}(?:[.#:][\\w-]|[\\w-]{1,30}\\s{0,9}=)");
  private static final Pattern LANGUAGE_MEANT =
      Pattern.compile("\\{\\s{0,9}(?:xml:)?lang\\s{0,9}=");

  /** The mark that directly follows a node. */
  static Optional<LanguageMark> behind(Node node) {
    if (!canBeMarked(node) || !(node.getNext() instanceof Text next)) {
      return Optional.empty();
    }
    var mark = MARK.matcher(next.getChars());
    return mark.lookingAt()
        ? Optional.of(
            new LanguageMark(
                mark.group(2), next.getChars().getIndexOffset(mark.start(2)), mark.end()))
        : Optional.empty();
  }

  private static boolean canBeMarked(Node node) {
    return switch (node) {
      case Link link -> !link.getText().isBlank();
      case LinkRef brackets -> {
        String inside = brackets.getReference().toString();
        yield !inside.isBlank() && !CitationGroup.isMeant(inside) && !inside.startsWith("^");
      }
      default -> false;
    };
  }

  /** How many characters at the start of a text are the mark of what stands before it. */
  static int lengthAtStart(Text text) {
    return Optional.ofNullable(text.getPrevious())
        .flatMap(LanguageMark::behind)
        .map(LanguageMark::length)
        .orElse(0);
  }

  /** Whether a brace of a text begins what is meant as a mark. */
  static boolean isMeant(Text text, CharSequence visible, int brace) {
    var rest = visible.subSequence(brace, Math.min(visible.length(), brace + 50));
    boolean followsSomething =
        brace > 0 ? visible.charAt(brace - 1) == ']' : followsDirectly(text, text.getPrevious());
    return LANGUAGE_MEANT.matcher(rest).lookingAt()
        || (followsSomething && MEANT.matcher(rest).lookingAt());
  }

  private static boolean followsDirectly(Text text, @Nullable Node before) {
    return before != null
        && !(before instanceof SoftLineBreak)
        && !(before instanceof HardLineBreak)
        && before.getEndOffset() == text.getStartOffset();
  }
}
