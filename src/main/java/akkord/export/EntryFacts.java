package akkord.export;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.Page;
import akkord.model.Source;
import akkord.model.Term;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All facts of an entry by the columns of its collection, those without a value left out. */
record EntryFacts(Scope scope) {

  /** Columns that a twin tells beside the facts. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("id", "page", "permalink", "title", "title_language", "summary");

  ObjectNode of(Entry entry) {
    var others = new OtherColumns(scope);
    return switch (entry) {
      case Agreement agreement -> facts(new AgreementColumns(scope).all(), agreement);
      case Source source -> facts(new SourceColumns(scope).all(), source);
      case Actor actor -> facts(others.actors(), actor);
      case Domain domain -> facts(others.domains(), domain);
      case Briefing briefing -> facts(others.briefings(), briefing);
      case Term term -> facts(others.terms(), term);
      case Page page -> facts(others.pages(), page);
    };
  }

  private static <E extends Entry> ObjectNode facts(List<Column<E>> columns, E entry) {
    var facts = Json.object();
    for (var column : columns) {
      JsonNode value = column.value().apply(entry);
      boolean isEmpty = value.isNull() || (value.isContainer() && value.isEmpty());
      if (!isEmpty && !TOLD_ELSEWHERE.contains(column.name())) {
        facts.set(column.name(), value);
      }
    }
    return facts;
  }
}
