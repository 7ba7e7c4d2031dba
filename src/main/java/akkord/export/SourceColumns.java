package akkord.export;

import akkord.model.Access;
import akkord.model.Source;
import akkord.view.ColumnType;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of sources, in the terms of CSL where it has one. */
record SourceColumns(Scope scope) {

  List<Column<Source>> all() {
    return Stream.of(naming(), origin(), access(), use()).flatMap(List::stream).toList();
  }

  private List<Column<Source>> naming() {
    var facts = scope.facts();
    return List.of(
        Column.of("id", ColumnType.ID, source -> Json.text(source.id().name().value())),
        Column.of("page", ColumnType.ADDRESS_PER_LANGUAGE, scope::page),
        Column.of("permalink", ColumnType.ADDRESS, scope::permalink),
        Column.of("type", ColumnType.WORD, source -> Json.text(source.type())),
        Column.of("title", ColumnType.TEXT, source -> Json.text(source.title().text())),
        Column.of(
            "title_language",
            ColumnType.WORD,
            source -> Json.text(source.title().language().value())),
        Column.of(
            "title_translated",
            ColumnType.TEXT_PER_LANGUAGE,
            source -> facts.text(source.titleTranslated())),
        Column.of("language", ColumnType.WORD, source -> Json.text(source.language().value())));
  }

  private List<Column<Source>> origin() {
    var facts = scope.facts();
    return List.of(
        Column.record(
            "publisher", List.of("id", "name"), source -> facts.attribution(source.publisher())),
        Column.of("authors", ColumnType.LIST, source -> Json.texts(source.authors().stream())),
        Column.of("issued", ColumnType.DATE, source -> FactNodes.date(source.issued())),
        Column.of("number", ColumnType.TEXT, source -> Json.text(source.number())),
        Column.of("doi", ColumnType.TEXT, source -> Json.text(source.doi())),
        Column.of("level", ColumnType.WORD, source -> FactNodes.word(source.level())),
        Column.of("mirror_of", ColumnType.ID, source -> FactNodes.id(source.mirrorOf())),
        Column.of("note", ColumnType.TEXT_PER_LANGUAGE, source -> facts.text(source.note())));
  }

  private List<Column<Source>> access() {
    return List.of(
        Column.of(
            "url",
            ColumnType.ADDRESS,
            source -> Json.text(source.address().map(address -> address.url().value()))),
        Column.of(
            "url_state",
            ColumnType.WORD,
            source ->
                scope.site().access(source).map(SourceColumns::state).orElseGet(Json::nothing)),
        Column.of("accessed", ColumnType.DATE, source -> FactNodes.date(source.accessed())),
        Column.records(
            "archived",
            List.of("url"),
            source ->
                Json.array(
                    scope.site().access(source).stream()
                        .flatMap(access -> access.copies().stream())
                        .map(SourceColumns::copy))));
  }

  /** What content says, unless checks have shown since that it is gone. */
  private static JsonNode state(Access access) {
    return FactNodes.word(access.isGone() ? Source.UrlState.GONE : access.told());
  }

  private static ObjectNode copy(Source.ArchivedCopy copy) {
    return Json.object().put("url", copy.url().value()).put("on", copy.on().toString());
  }

  private List<Column<Source>> use() {
    return List.of(
        Column.of("used_by", ColumnType.LIST, scope::usedBy),
        Column.of(
            "use_count", ColumnType.NUMBER, source -> Json.number(scope.usedBy(source).size())));
  }
}
