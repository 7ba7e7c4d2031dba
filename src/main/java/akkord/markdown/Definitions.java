package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The link definitions of a text by their labels; of two with the same label the first counts. */
final class Definitions {

  private final TextScope scope;
  private final Map<String, Reference> byLabel = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  Definitions(Document document, TextScope scope) {
    this.scope = scope;
    Nodes.below(document, Reference.class).forEach(this::add);
  }

  private void add(Reference definition) {
    var first = byLabel.putIfAbsent(normalised(definition.getReference()), definition);
    if (first != null) {
      scope.warn(
          DiagnosticCode.DUPLICATE_DEFINITION,
          definition.getStartOffset(),
          Message.of(
              "the link label '%s' is already defined; the first counts",
              definition.getReference()),
          note(first));
    }
  }

  private TextScope.Hint note(Node first) {
    return new TextScope.Hint(first.getStartOffset(), "first defined here");
  }

  /** The definition with a label, which is used with that. */
  Optional<Reference> use(CharSequence label) {
    String key = normalised(label);
    @Nullable Reference definition = byLabel.get(key);
    if (definition != null) {
      used.add(key);
    }
    return Optional.ofNullable(definition);
  }

  Message suggestion(CharSequence label) {
    return scope.found().suggestion(normalised(label), byLabel.keySet());
  }

  void reportUnused() {
    byLabel.forEach((key, definition) -> {
      if (!used.contains(key)) {
        scope.report(
            DiagnosticCode.UNUSED_DEFINITION,
            definition.getStartOffset(),
            "no link uses the label '%s'",
            definition.getReference());
      }
    });
  }

  private static String normalised(CharSequence label) {
    return Escaping.normalizeReference(label, true);
  }
}
