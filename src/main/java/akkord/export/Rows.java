package akkord.export;

import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Collection;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Word;
import akkord.route.Target;
import akkord.view.EntryOrder;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries of a list in the order in which readers of a language see them.
 *
 * <p>{@code url} is relative to the site's top and names the file, so that it works wherever a copy
 * of the site is opened; {@code absolute} is the published address. Rows of agreements have what
 * the list can be filtered by, each with the values that addresses of filtered lists have.
 *
 * @param scope the site and its addresses
 * @param order the order of entries
 * @param language the readers' language
 */
record Rows(Scope scope, EntryOrder.Ordering order, LanguageTag language) {

  JsonNode of(Collection collection) {
    return Json.array(order.of(collection, language).stream().map(this::row));
  }

  private ObjectNode row(Entry entry) {
    var id = entry.id();
    var path = scope.plan().pathOf(new Target.EntryPage(id, language));
    var row =
        Json.object()
            .put("id", id.name().value())
            .put("title", new Naming(language).title(entry).text())
            .put("url", path.value())
            .put("absolute", scope.absolute(path));
    Naming.date(entry).map(EdtfDate::toString).ifPresent(date -> row.put("date", date));
    if (entry instanceof Agreement agreement) {
      putFacets(row, agreement);
    }
    return row;
  }

  private void putFacets(ObjectNode row, Agreement agreement) {
    var countries = new AgreementColumns(scope).countries(agreement).stream();
    row.set("domains", FactNodes.located(agreement.domains()));
    row.set("countries", Json.texts(countries.map(code -> code.toLowerCase(Locale.ROOT))));
    row.set("years", Json.texts(years(agreement)));
    row.put("type", Word.of(agreement.type()));
    row.put("status", Word.of(agreement.status()));
  }

  /** The years in which something happened to an agreement. */
  private static Stream<String> years(Agreement agreement) {
    return agreement.dates().stream()
        .map(AgreementDate::on)
        .map(date -> date.first().getYear())
        .distinct()
        .sorted()
        .map(year -> Integer.toString(year));
  }
}
