package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of a text: those that its headings write as <code>{#anchor}</code>, and for the other
 * headings one made from their words, which never takes the place of a written one.
 *
 * <p>No anchor is {@code top}, which browsers keep for the start of a page. None holds two hyphens
 * in a row, which pages use for names of their own.
 */
final class Anchors {

  private static final Set<String> RESERVED = Set.of("top");

  private record Use(int offset, String anchor) {}

  private final TextScope scope;
  private final Map<Node, WrittenAnchor> written = new HashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Integer> lastSuffixes = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();

  Anchors(Document document, TextScope scope) {
    this.scope = scope;
    for (var heading : Nodes.below(document, Heading.class)) {
      WrittenAnchor.of(heading).ifPresent(anchor -> add(heading, anchor));
    }
  }

  private void add(Heading heading, WrittenAnchor anchor) {
    written.put(heading, anchor);
    String name = anchor.name();
    if (!AnchorSlug.isAnchor(name) || RESERVED.contains(name)) {
      scope.report(DiagnosticCode.INVALID_ANCHOR, anchor.offset(), "'%s' can't be an anchor", name);
      return;
    }
    @Nullable Integer first = places.putIfAbsent(name, anchor.offset());
    if (first != null) {
      scope.report(
          DiagnosticCode.DUPLICATE_ANCHOR,
          anchor.offset(),
          Message.of("another heading already has the anchor '%s'", name),
          new TextScope.Hint(first, "it is here"));
    }
  }

  /** Where the words of a heading end: before its written anchor. */
  int endOfWords(Heading heading) {
    @Nullable WrittenAnchor anchor = written.get(heading);
    return anchor == null ? heading.getEndOffset() : anchor.offset();
  }

  /** The anchor of a heading with the given words; each heading is asked for once. */
  String of(Heading heading, String words) {
    @Nullable WrittenAnchor anchor = written.get(heading);
    String name =
        anchor != null && isFirst(anchor) ? anchor.name() : unusedLike(AnchorSlug.of(words));
    known.add(name);
    return name;
  }

  private boolean isFirst(WrittenAnchor anchor) {
    @Nullable Integer first = places.get(anchor.name());
    return first != null && first == anchor.offset();
  }

  private String unusedLike(String base) {
    if (isFree(base)) {
      return base;
    }
    int suffix = lastSuffixes.getOrDefault(base, 0);
    String name;
    do {
      suffix++;
      name = base + "-" + suffix;
    } while (!isFree(name));
    lastSuffixes.put(base, suffix);
    return name;
  }

  private boolean isFree(String name) {
    return !known.contains(name) && !places.containsKey(name) && !RESERVED.contains(name);
  }

  /** Remembers a link to an anchor of this text. */
  void use(int offset, String anchor) {
    uses.add(new Use(offset, anchor));
  }

  /** Reports the links that lead to no heading, once all headings are known. */
  void reportUnknown() {
    for (var use : uses) {
      if (!known.contains(use.anchor())) {
        scope.report(
            DiagnosticCode.UNKNOWN_ANCHOR,
            use.offset(),
            "no heading of this text has the anchor '%s'%s",
            use.anchor(),
            scope.found().suggestion(use.anchor(), known));
      }
    }
  }
}
