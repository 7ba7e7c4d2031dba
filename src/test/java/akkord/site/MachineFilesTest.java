package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.SchemaCheck;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines read of our own content: the shape that is promised, and nothing lost. */
class MachineFilesTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path SHAPES =
      Workspace.repository().resolve("src/test/resources/akkord/export");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    var run =
        Workspace.withOwnContent(folder)
            .run("build", "--quiet", "--today", OwnContentTest.REVIEWED);
    assertEquals("exit 0\n", run.outcome());
  }

  private static Tree site() throws IOException {
    return new Workspace(folder).site();
  }

  private static JsonNode json(String file) throws IOException {
    return MAPPER.readTree(site().text(file));
  }

  private static SchemaCheck shape(String name) throws IOException {
    return SchemaCheck.against(Files.readString(SHAPES.resolve(name + ".schema.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "sources", "manifest"})
  void filesOfDataHaveTheirShape(String name) throws IOException {
    assertEquals(List.of(), shape(name).ofJson(site().text("data/" + name + ".json")));
  }

  @Test
  void everyTwinHasItsShape() throws IOException {
    var shape = shape("twin");
    var wrong = new ArrayList<String>();
    var site = site();
    for (String twin : site.ending("/index.json")) {
      shape.ofJson(site.text(twin)).forEach(mistake -> wrong.add(twin + " " + mistake));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPageThatNamesATwinHasOneBesideIt() throws IOException {
    var named = new TreeSet<String>();
    var site = site();
    for (String page : site.ending("index.html")) {
      if (site.text(page).contains("type=\"application/json\" href=\"index.json\"")) {
        named.add(page.replace(".html", ".json"));
      }
    }
    assertEquals(new TreeSet<>(site.ending("/index.json")), named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "sources"})
  void tablesTellTheSameInBothFormats(String name) throws IOException {
    var records = json("data/" + name + ".json").path("records").values().stream().toList();
    var lines = csv("data/" + name + ".csv");
    assertEquals(ids(records), lines.stream().map(line -> line.get("id")).toList());
    for (int i = 0; i < lines.size(); i++) {
      for (var cell : lines.get(i).toMap().entrySet()) {
        var value = value(records.get(i), cell.getKey());
        if (!value.isContainer()) {
          assertEquals(value.isNull() ? "" : value.asString(""), cell.getValue(), cell.getKey());
        }
      }
    }
  }

  /** The value of a column, of one that is there per language as well. */
  private static JsonNode value(JsonNode record, String column) {
    return record.has(column)
        ? record.path(column)
        : record
            .path(column.substring(0, column.length() - 3))
            .path(column.substring(column.length() - 2));
  }

  private static List<CSVRecord> csv(String file) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(site().text(file)))) {
      return parser.getRecords();
    }
  }

  private static List<String> ids(List<JsonNode> records) {
    return records.stream().map(record -> record.path("id").asString()).toList();
  }

  @Test
  void agreementsSayWhatTheirFilesSay() throws IOException {
    var content = Tree.of(folder.resolve("content"));
    for (var record : json("data/agreements.json").path("records")) {
      String file = "agreements/" + record.path("id").asString() + "/agreement.yaml";
      var written = SchemaCheck.yaml(content.text(file));
      for (String key : List.of("type", "binding", "status", "domains", "part_of", "reviewed")) {
        assertEquals(written.path(key).asString(""), record.path(key).asString(""), file + key);
      }
      assertEquals(actors(written), actors(record), file);
      assertEquals(amounts(written), amounts(record), file);
      assertEquals(quotes(written), quotes(record), file);
    }
  }

  private static List<String> actors(JsonNode agreement) {
    return agreement.path("parties").findValuesAsString("actor");
  }

  private static List<String> amounts(JsonNode agreement) {
    return agreement.path("funding").findValuesAsString("amount");
  }

  /** All quotations in an agreement, in alphabetical order. */
  private static List<String> quotes(JsonNode agreement) {
    return agreement.findValuesAsString("quote").stream().map(String::strip).sorted().toList();
  }

  @Test
  void theListsTwinHasAllRowsOfTheList() throws IOException {
    var rows = json("en/agreements/index.json").path("rows").values().stream().toList();
    var records = json("data/agreements.json").path("records").values().stream().toList();
    assertEquals(ids(records), ids(rows));
    var files = site().files();
    for (var row : rows) {
      assertTrue(files.contains(row.path("url").asString()), row.toString());
    }
  }

  @Test
  void theManifestTellsEveryFileButItself() throws IOException {
    var told = new TreeMap<String, String>();
    for (var file : json("data/manifest.json").path("files")) {
      told.put(file.path("path").asString(), file.path("sha256").asString());
    }
    var expected = new TreeMap<>(site().hashes());
    expected.keySet().removeAll(List.of("data/manifest.json", ".akkord"));
    assertEquals(expected, told);
  }

  @Test
  void theManifestTellsWhatPagesWereMadeFrom() throws IOException {
    var hashes = Tree.of(folder.resolve("content")).hashes();
    var used = new TreeSet<String>();
    for (var input : json("data/manifest.json").findValues("inputs")) {
      for (var file : input) {
        String path = file.path("path").asString();
        assertEquals(hashes.get(path), file.path("sha256").asString(), path);
        used.add(path);
      }
    }
    var all = new TreeSet<>(hashes.keySet());
    all.remove("site.yaml");
    assertEquals(all, used);
  }

  @Test
  void thePageOnTheDataTellsTheCheckSumsOfItsFiles() throws IOException {
    String page = site().text("en/data/index.html");
    var hashes = site().hashes();
    for (String file :
        List.of("agreements.json", "agreements.csv", "sources.json", "sources.csv")) {
      assertTrue(page.contains("<code>" + hashes.get("data/" + file) + "</code>"), file);
    }
  }
}
