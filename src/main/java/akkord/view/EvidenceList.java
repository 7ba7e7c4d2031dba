package akkord.view;

import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Evidence.Stance;
import akkord.model.Source;
import akkord.model.TaggedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the sources of a page say: each quotation once, with all facts that rest on it, in
 * the order in which the facts come.
 */
final class EvidenceList {

  private final PageScope page;
  private final SequencedMap<Statement, SequencedSet<Link>> facts = new LinkedHashMap<>();

  EvidenceList(PageScope page) {
    this.page = page;
  }

  /** What one source says at one place; the same for all facts that rest on it. */
  private record Statement(
      Mark mark,
      EntryId source,
      Optional<String> locator,
      Optional<TaggedText> quote,
      Stance stance) {}

  void add(Evidence item, Mark mark, Link fact) {
    var statement =
        new Statement(mark, item.source().value(), item.locator(), item.quote(), item.stance());
    facts.computeIfAbsent(statement, _ -> new LinkedHashSet<>()).add(fact);
  }

  List<EvidenceItem> items() {
    return facts.entrySet().stream().map(e -> item(e.getKey(), e.getValue())).toList();
  }

  private EvidenceItem item(Statement statement, SequencedSet<Link> links) {
    var edition = page.edition();
    var source = (Source) edition.entry(statement.source());
    return new EvidenceItem(
        statement.mark(),
        page.link(source),
        page.words().name("level", source.level()),
        statement.locator().orElse(null),
        statement.quote().map(edition::quotation).orElse(null),
        new SourceDescriptions(page).copies(source),
        stance(statement.stance()),
        List.copyOf(links));
  }

  private @Nullable String stance(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> null;
      case CONTRADICTS, MENTIONS -> page.words().name("stance", stance);
    };
  }
}
