package akkord.view;

import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Overview;
import akkord.model.SiteSettings.Output;
import akkord.route.FileSum;
import akkord.route.SitePath;
import akkord.route.Target;
import akkord.route.Target.DataFile;
import akkord.route.Target.FeedFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the page on the data. */
final class DataBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Words words;
  private final Downloads downloads;

  private DataBuilder(PageScope page, Downloads downloads) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
    this.downloads = downloads;
  }

  static DataView build(PageScope page, Downloads downloads) {
    return new DataBuilder(page, downloads).build();
  }

  private DataView build() {
    var opening = new OverviewOpening(page, Overview.DATA, words.of("data.lead"));
    return new DataView(
        opening.frame(),
        opening.heading(),
        datasets(),
        Stream.of("data.note-json", "data.note-csv", "data.note-values").map(words::of).toList(),
        downloads.columns().entrySet().stream()
            .map(table -> table(table.getKey(), table.getValue()))
            .toList(),
        schemas(),
        others(),
        twins(),
        FooterBuilder.licence(edition.settings().licence()),
        citation());
  }

  private List<DataView.Download> datasets() {
    return Arrays.stream(DataFile.values())
        .flatMap(file ->
            download(new Target.Dataset(file), words.name("data-file", file), records(file))
                .stream())
        .toList();
  }

  /** How many entries a file holds. */
  private Optional<Integer> records(DataFile file) {
    return switch (file) {
      case AGREEMENTS_JSON, AGREEMENTS_CSV -> Optional.of(size(Collection.AGREEMENTS));
      case SOURCES_JSON, SOURCES_CSV, SOURCES_CSL, SOURCES_BIBTEX, SOURCES_RIS ->
          Optional.of(size(Collection.SOURCES));
      case GRAPH -> Optional.empty();
    };
  }

  private int size(Collection collection) {
    return edition.site().all(collection).size();
  }

  private List<DataView.Download> schemas() {
    return downloads.files().keySet().stream()
        .filter(Target.Schema.class::isInstance)
        .map(Target.Schema.class::cast)
        .sorted(Comparator.comparing(schema -> schema.kind().word()))
        .flatMap(schema -> download(schema, kind(schema.kind()), Optional.empty()).stream())
        .toList();
  }

  private String kind(Target.WrittenFile kind) {
    return switch (kind) {
      case Target.FactsOf(var collection) -> words.name("kind", collection);
      case Target.FrontMatter() -> words.of("data.front-matter");
      case Target.Settings() -> words.of("data.settings");
    };
  }

  /** A file that the site has and of which the size is known. */
  private Optional<DataView.Download> download(
      Target target, String content, Optional<Integer> records) {
    return Optional.ofNullable(downloads.files().get(target))
        .map(sum -> download(edition.plan().pathOf(target), content, records, sum));
  }

  private DataView.Download download(
      SitePath path, String content, Optional<Integer> records, FileSum sum) {
    String name = path.value().substring(path.value().lastIndexOf('/') + 1);
    return new DataView.Download(
        Link.of(page.href(path), name),
        content,
        records.map(edition.names()::number).orElse(null),
        Typography.tied(
            words.of("data.bytes", edition.names().number(Math.toIntExact(sum.size())))),
        sum.checksum().hex());
  }

  private DataView.Table table(Collection collection, List<DataColumn> columns) {
    return new DataView.Table(
        "columns--" + collection.folder(),
        words.of("data.columns", words.name("collection", collection)),
        columns.stream().map(column -> column(collection, column)).toList());
  }

  private DataView.Column column(Collection collection, DataColumn column) {
    String meaning = words.of("column." + collection.entryWord() + "." + column.name());
    String inCsv =
        column.members().isEmpty()
            ? ""
            : " " + words.of("data.in-csv", String.join(", ", column.members()));
    return new DataView.Column(
        column.name(), words.name("column-type", column.type()), meaning + inCsv);
  }

  private List<Link> others() {
    var links = new ArrayList<Link>();
    page.find(new Target.Manifest())
        .ifPresent(href -> links.add(Link.of(href, words.of("data.manifest"))));
    for (var format : FeedFormat.values()) {
      page.find(new Target.Feed(format, edition.language(), Optional.empty()))
          .ifPresent(href -> links.add(Link.of(href, words.name("data-feed", format))));
    }
    return links;
  }

  private @Nullable String twins() {
    return edition.settings().outputs().contains(Output.TWINS) ? words.of("data.twins") : null;
  }

  /** The data is as of the last review of any agreement. */
  private String citation() {
    String publisher = edition.phrase(edition.settings().publisher()).text();
    String title = edition.phrase(edition.settings().title()).text();
    String address = edition.plan().base().absolute(page.path()).value();
    return edition
        .site()
        .all(Agreement.class)
        .map(agreement -> agreement.maintenance().reviewed())
        .max(Comparator.naturalOrder())
        .map(day -> words.of("data.as-of", title, edition.dates().of(day).text()))
        .map(dated -> words.of("data.cite", publisher, dated, address))
        .orElseGet(() -> words.of("data.cite", publisher, title, address));
  }
}
