package akkord.export;

import akkord.model.Actor;
import akkord.model.Briefing;
import akkord.model.Domain;
import akkord.model.LanguageTag;
import akkord.model.Page;
import akkord.model.Site.Relations;
import akkord.model.Term;
import akkord.view.ColumnType;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The facts of those entries that have no table of their own; their names and texts left out. */
record OtherColumns(Scope scope) {

  List<Column<Actor>> actors() {
    Relations relations = scope.site().relations();
    var facts = scope.facts();
    return List.of(
        Column.records(
            "native_name",
            List.of("text"),
            actor -> FactNodes.tagged(actor.nativeName().stream().toList())),
        Column.of("acronym", ColumnType.TEXT_PER_LANGUAGE, actor -> facts.text(actor.acronym())),
        Column.of("type", ColumnType.WORD, actor -> FactNodes.word(actor.type())),
        Column.of("country", ColumnType.WORD, actor -> Json.text(actor.country().value())),
        Column.of("parent", ColumnType.ID, actor -> FactNodes.id(actor.parent())),
        Column.of(
            "members",
            ColumnType.LIST,
            actor -> FactNodes.ids(Scope.related(relations.members(), actor))),
        Column.of("successor", ColumnType.ID, actor -> FactNodes.id(actor.successor())),
        Column.of(
            "agreements",
            ColumnType.LIST,
            actor -> FactNodes.ids(Scope.related(relations.agreementsOf(), actor))),
        Column.of(
            "url", ColumnType.ADDRESS, actor -> Json.text(actor.url().map(url -> url.value()))),
        Column.of("same_as", ColumnType.LIST, actor -> FactNodes.addresses(actor.sameAs())));
  }

  List<Column<Domain>> domains() {
    Relations relations = scope.site().relations();
    return List.of(
        Column.of("broader", ColumnType.ID, domain -> FactNodes.id(domain.broader())),
        Column.of(
            "narrower",
            ColumnType.LIST,
            domain -> FactNodes.ids(Scope.related(relations.narrower(), domain))),
        Column.of(
            "agreements",
            ColumnType.LIST,
            domain -> FactNodes.ids(Scope.related(relations.agreementsOf(), domain))),
        Column.of(
            "briefings",
            ColumnType.LIST,
            domain -> FactNodes.ids(Scope.related(relations.briefingsOf(), domain))),
        Column.of("same_as", ColumnType.LIST, domain -> FactNodes.addresses(domain.sameAs())));
  }

  List<Column<Briefing>> briefings() {
    var facts = scope.facts();
    return List.of(
        Column.of("on", ColumnType.DATE, briefing -> FactNodes.date(briefing.on())),
        Column.of(
            "agreements", ColumnType.LIST, briefing -> FactNodes.located(briefing.agreements())),
        Column.of("domains", ColumnType.LIST, briefing -> FactNodes.located(briefing.domains())),
        Column.of("authors", ColumnType.LIST, briefing -> Json.texts(briefing.authors().stream())),
        Column.record(
            "based_on", List.of("id", "name"), briefing -> facts.attribution(briefing.basedOn())),
        Column.of(
            "sources",
            ColumnType.LIST,
            briefing ->
                FactNodes.ids(Scope.related(scope.site().relations().sourcesOf(), briefing))),
        Column.of("reviewed", ColumnType.DATE, briefing -> FactNodes.date(briefing.reviewed())),
        Column.records("changes", List.of("on"), briefing -> facts.changes(briefing.changes())));
  }

  List<Column<Term>> terms() {
    return List.of(
        Column.records("native", List.of("text"), term -> FactNodes.tagged(term.nativeNames())),
        Column.records("also", List.of("text"), term -> words(term.also())),
        Column.records("avoid", List.of("text"), term -> words(term.avoid())),
        Column.of("parts", ColumnType.LIST, term -> Json.texts(term.parts().stream())),
        Column.records("evidence", List.of("source"), term -> FactNodes.evidence(term.evidence())),
        Column.of("used_by", ColumnType.LIST, scope::usedBy));
  }

  private static JsonNode words(Map<LanguageTag, List<String>> byLanguage) {
    return Json.array(
        byLanguage.entrySet().stream()
            .flatMap(words ->
                words.getValue().stream()
                    .map(word ->
                        Json.object().put("lang", words.getKey().value()).put("text", word))));
  }

  List<Column<Page>> pages() {
    var facts = scope.facts();
    return List.of(
        Column.of(
            "sources",
            ColumnType.LIST,
            page -> FactNodes.ids(Scope.related(scope.site().relations().sourcesOf(), page))),
        Column.of("reviewed", ColumnType.DATE, page -> FactNodes.date(page.reviewed())),
        Column.records("changes", List.of("on"), page -> facts.changes(page.changes())));
  }
}
