package akkord.export;

import akkord.linkeddata.LinkedData;
import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.Site;
import akkord.model.Source;
import akkord.route.SitePlan;
import akkord.route.Target.CitationFormat;
import akkord.route.Target.DataFile;
import akkord.view.DataColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The files that hold many entries. */
final class Datasets {

  private final Scope scope;

  Datasets(Site site, SitePlan plan) {
    this.scope = new Scope(site, plan, new TextForm.AllLanguages(site.settings().languages()));
  }

  /** The bytes of a file. */
  byte[] bytes(DataFile file) {
    return switch (file) {
      case AGREEMENTS_JSON -> agreements().json();
      case AGREEMENTS_CSV -> agreements().csv();
      case SOURCES_JSON -> sources().json();
      case SOURCES_CSV -> sources().csv();
      case SOURCES_CSL -> citations().sources(CitationFormat.CSL_JSON);
      case SOURCES_BIBTEX -> citations().sources(CitationFormat.BIBTEX);
      case SOURCES_RIS -> citations().sources(CitationFormat.RIS);
      case GRAPH -> new LinkedData(scope.site(), scope.plan()).graph();
    };
  }

  private CitationExport citations() {
    return new CitationExport(scope.site(), scope.plan());
  }

  /** The columns of agreements and of sources. */
  SequencedMap<Collection, List<DataColumn>> columns() {
    var columns = new LinkedHashMap<Collection, List<DataColumn>>();
    columns.put(Collection.AGREEMENTS, heads(new AgreementColumns(scope).all()));
    columns.put(Collection.SOURCES, heads(new SourceColumns(scope).all()));
    return columns;
  }

  private static <E extends Entry> List<DataColumn> heads(List<Column<E>> columns) {
    return columns.stream().map(Column::head).toList();
  }

  /** All agreements, the latest first. */
  private Table<Agreement> agreements() {
    var site = scope.site();
    var latestFirst =
        site.relations().chronology().stream()
            .flatMap(id -> site.find(id).stream())
            .map(Agreement.class::cast)
            .toList();
    return new Table<>(scope, new AgreementColumns(scope).all(), latestFirst);
  }

  /** All sources, in the order of their ids. */
  private Table<Source> sources() {
    return new Table<>(
        scope, new SourceColumns(scope).all(), scope.site().all(Source.class).toList());
  }
}
