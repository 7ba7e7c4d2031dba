package akkord.export;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Located;
import akkord.model.Site.Relations;
import akkord.model.Word;
import akkord.view.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of agreements. */
record AgreementColumns(Scope scope) {

  List<Column<Agreement>> all() {
    return Stream.of(naming(), nature(), dates(), relations(), content(), upkeep(), counts())
        .flatMap(List::stream)
        .toList();
  }

  private List<Column<Agreement>> naming() {
    return List.of(
        Column.of("id", ColumnType.ID, agreement -> Json.text(agreement.id().name().value())),
        Column.of("page", ColumnType.ADDRESS_PER_LANGUAGE, scope::page),
        Column.of("permalink", ColumnType.ADDRESS, scope::permalink),
        Column.of(
            "title",
            ColumnType.TEXT_PER_LANGUAGE,
            agreement ->
                scope
                    .form()
                    .of(language -> agreement.texts().in(language).map(p -> p.title().value()))),
        Column.of(
            "summary",
            ColumnType.TEXT_PER_LANGUAGE,
            agreement ->
                scope
                    .form()
                    .of(language ->
                        agreement.texts().in(language).map(prose -> prose.summary().value()))),
        Column.records(
            "official_title",
            List.of("text"),
            agreement -> FactNodes.tagged(agreement.officialTitles())));
  }

  private static List<Column<Agreement>> nature() {
    return List.of(
        Column.of("type", ColumnType.WORD, agreement -> FactNodes.word(agreement.type())),
        Column.of(
            "binding", ColumnType.WORD, agreement -> FactNodes.word(agreement.binding().value())),
        Column.records(
            "evidence", List.of("source"), agreement -> FactNodes.evidence(agreement.evidence())),
        Column.of("status", ColumnType.WORD, agreement -> FactNodes.word(agreement.status())),
        Column.of("date", ColumnType.DATE, agreement -> FactNodes.date(agreement.date())));
  }

  /** A column for each thing that can happen to an agreement. */
  private List<Column<Agreement>> dates() {
    var nodes = new AgreementNodes(scope.facts());
    return Arrays.stream(AgreementDate.Kind.values())
        .map(kind ->
            Column.<Agreement>record(
                Word.of(kind).replace('-', '_'),
                List.of("on"),
                agreement ->
                    nodes.date(
                        agreement.dates().stream().filter(d -> d.kind() == kind).findFirst())))
        .toList();
  }

  private List<Column<Agreement>> relations() {
    Relations relations = scope.site().relations();
    return List.of(
        Column.of("domains", ColumnType.LIST, agreement -> FactNodes.located(agreement.domains())),
        Column.of(
            "part_of", ColumnType.ID, agreement -> FactNodes.id(agreement.lineage().partOf())),
        Column.of(
            "parts",
            ColumnType.LIST,
            agreement -> FactNodes.ids(Scope.related(relations.parts(), agreement))),
        Column.of(
            "supersedes",
            ColumnType.ID,
            agreement -> FactNodes.id(agreement.lineage().supersedes())),
        Column.of(
            "superseded_by",
            ColumnType.LIST,
            agreement -> FactNodes.ids(Scope.related(relations.successors(), agreement))),
        Column.of("amends", ColumnType.ID, agreement -> FactNodes.id(agreement.lineage().amends())),
        Column.of(
            "amended_by",
            ColumnType.LIST,
            agreement -> FactNodes.ids(Scope.related(relations.amendments(), agreement))),
        Column.of(
            "related",
            ColumnType.LIST,
            agreement -> FactNodes.ids(Scope.related(relations.related(), agreement))),
        Column.of(
            "briefings",
            ColumnType.LIST,
            agreement -> FactNodes.ids(Scope.related(relations.briefingsOf(), agreement))));
  }

  private List<Column<Agreement>> content() {
    var nodes = new AgreementNodes(scope.facts());
    return List.of(
        Column.records(
            "parties", List.of("actor"), agreement -> nodes.parties(agreement.parties())),
        Column.of(
            "countries", ColumnType.LIST, agreement -> Json.texts(countries(agreement).stream())),
        Column.records(
            "funding",
            List.of("amount", "currency"),
            agreement -> nodes.funding(agreement.funding())),
        Column.records(
            "commitments",
            List.of("id", "status"),
            agreement -> nodes.commitments(agreement.commitments())),
        Column.records(
            "discrepancies",
            List.of("id"),
            agreement -> nodes.discrepancies(agreement.discrepancies())),
        Column.of(
            "sources",
            ColumnType.LIST,
            agreement ->
                FactNodes.ids(Scope.related(scope.site().relations().sourcesOf(), agreement))),
        Column.of(
            "further_reading",
            ColumnType.LIST,
            agreement -> FactNodes.located(agreement.furtherReading())));
  }

  /** The countries of an agreement's parties, each once, in the order of their codes. */
  List<String> countries(Agreement agreement) {
    return agreement.parties().stream()
        .flatMap(party -> scope.site().find(party.actor().value()).stream())
        .filter(Actor.class::isInstance)
        .map(actor -> ((Actor) actor).country().value())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Column<Agreement>> upkeep() {
    var facts = scope.facts();
    return List.of(
        Column.of("same_as", ColumnType.LIST, agreement -> FactNodes.addresses(agreement.sameAs())),
        Column.of(
            "reviewed",
            ColumnType.DATE,
            agreement -> FactNodes.date(agreement.maintenance().reviewed())),
        Column.of(
            "review_by",
            ColumnType.DATE,
            agreement ->
                Json.text(
                    agreement
                        .maintenance()
                        .reviewBy()
                        .map(Located::value)
                        .map(day -> day.toString()))),
        Column.records(
            "changes",
            List.of("on"),
            agreement -> facts.changes(agreement.maintenance().changes())));
  }

  private List<Column<Agreement>> counts() {
    return List.of(
        Column.of(
            "party_count", ColumnType.NUMBER, agreement -> Json.number(agreement.parties().size())),
        Column.of(
            "commitment_count",
            ColumnType.NUMBER,
            agreement -> Json.number(agreement.commitments().size())),
        Column.of(
            "discrepancy_count",
            ColumnType.NUMBER,
            agreement -> Json.number(agreement.discrepancies().size())),
        Column.of(
            "source_count",
            ColumnType.NUMBER,
            agreement ->
                Json.number(
                    Scope.related(scope.site().relations().sourcesOf(), agreement).size())));
  }
}
