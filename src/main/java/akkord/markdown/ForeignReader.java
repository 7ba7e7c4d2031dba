package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;

/** Reads words with a mark that tells their language. */
final class ForeignReader {

  private final TextParts parts;
  private final TextScope scope;
  private final InlineReader inlines;

  ForeignReader(TextParts parts, InlineReader inlines) {
    this.parts = parts;
    this.scope = parts.scope();
    this.inlines = inlines;
  }

  void read(Node node, LanguageMark mark, Surroundings around, InlineList content) {
    var words = words(node, around.deeper());
    var language = LanguageTag.parse(mark.tag()).filter(ForeignReader::isKnown);
    if (language.isEmpty()) {
      parts.report(
          DiagnosticCode.INVALID_LANGUAGE_MARK,
          mark.offset(),
          "'%s' is no language; write its BCP 47 tag, such as ja",
          mark.tag());
      content.addAll(words);
      return;
    }
    int end = node.getEndOffset() + mark.length();
    var location = scope.file().location(node.getStartOffset(), end);
    content.add(new Inline.Foreign(location, language.get(), words));
  }

  private List<Inline> words(Node node, Surroundings around) {
    if (node instanceof LinkRef brackets && isPlain(brackets)) {
      return inlines.read(brackets, around);
    }
    var link = new InlineList();
    inlines.readUnmarked(node, around, link);
    return link.toList();
  }

  private boolean isPlain(LinkRef brackets) {
    return !BracketReader.hasBothParts(brackets)
        && parts.definitions().use(brackets.getReference()).isEmpty();
  }

  /** Whether the language has a name; {@code jp} is well-formed, but no language. */
  private static boolean isKnown(LanguageTag tag) {
    var locale = tag.locale();
    return !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
  }
}
