package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.model.Inline;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The footnotes of a text: numbered when they are first referred to. */
final class Footnotes {

  private final TextScope scope;
  private final Map<String, FootnoteBlock> byLabel = new LinkedHashMap<>();
  private final List<FootnoteBlock> referredTo = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  Footnotes(Document document, TextScope scope) {
    this.scope = scope;
    Nodes.below(document, FootnoteBlock.class).forEach(this::add);
  }

  private void add(FootnoteBlock footnote) {
    var first = byLabel.putIfAbsent(key(footnote.getText()), footnote);
    if (first != null) {
      scope.report(
          DiagnosticCode.DUPLICATE_DEFINITION,
          footnote.getStartOffset(),
          Message.of("there is already a footnote '%s'", footnote.getText()),
          new TextScope.Hint(first.getStartOffset(), "first defined here"));
    }
  }

  /** A reference to a footnote, or empty where no footnote has the label. */
  Optional<Inline> refer(int offset, CharSequence label) {
    String key = key(label);
    @Nullable FootnoteBlock footnote = byLabel.get(key);
    if (footnote == null) {
      return Optional.empty();
    }
    int number =
        numbers.computeIfAbsent(
            key,
            _ -> {
              referredTo.add(footnote);
              return referredTo.size();
            });
    int occurrence = occurrences.merge(key, 1, Integer::sum);
    return Optional.of(
        new Inline.FootnoteReference(
            scope.at(offset), footnote.getText().toString(), number, occurrence));
  }

  Message suggestion(CharSequence label) {
    return scope.found().suggestion(key(label), byLabel.keySet());
  }

  /** The footnotes that were referred to so far, in the order of their numbers. */
  List<FootnoteBlock> referredTo() {
    return referredTo;
  }

  void reportUnused() {
    byLabel.forEach((key, footnote) -> {
      if (!numbers.containsKey(key)) {
        scope.report(
            DiagnosticCode.UNUSED_DEFINITION,
            footnote.getStartOffset(),
            "nothing refers to the footnote '%s'",
            footnote.getText());
      }
    });
  }

  private static String key(CharSequence label) {
    return label.toString().strip().toLowerCase(Locale.ROOT);
  }
}
