package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import akkord.content.Schemas;
import akkord.fixture.SchemaCheck;
import akkord.model.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that {@code schema} writes for the editors on a machine. */
class SchemaCommandTest {

  private static final List<String> FILES =
      List.of(
          "actor.json",
          "agreement.json",
          "briefing.json",
          "domain.json",
          "front-matter.json",
          "page.json",
          "site.json",
          "source.json",
          "term.json");

  private Workspace workspace;

  @BeforeEach
  void smallSite(@TempDir Path folder) throws IOException {
    workspace = SiteCase.shared(folder);
  }

  private Tree written() throws IOException {
    return Tree.of(workspace.folder().resolve(".akkord/schema"));
  }

  private JsonNode actors() throws IOException {
    return new JsonMapper().readTree(written().text("actor.json")).at("/$defs/actor");
  }

  @Test
  void writesASchemaForEachKindOfFile() throws IOException {
    var run = workspace.run("schema");
    assertEquals("schemas for editors in .akkord/schema: 9 written, 0 unchanged\n", run.err());
    assertEquals(FILES, written().files());
  }

  @Test
  void speaksTheLanguageThatIsAskedFor() {
    assertEquals(
        "Schemata für Editoren in .akkord/schema: 9 geschrieben, 0 unverändert\n",
        workspace.run("schema", "--lang", "de").err());
  }

  @Test
  void everySchemaIsValid() throws IOException {
    workspace.run("schema");
    for (String file : written().files()) {
      assertEquals(List.of(), SchemaCheck.ofSchema(written().text(file)), file);
    }
  }

  @Test
  void touchesNoFileThatStaysTheSame() throws IOException {
    workspace.run("schema");
    var before = written().hashesAndTimes();
    assertEquals(
        "schemas for editors in .akkord/schema: 0 written, 9 unchanged\n",
        workspace.run("schema").err());
    assertEquals(before, written().hashesAndTimes());
  }

  @Test
  void aNewEntryIsOfferedWithItsTitle() throws IOException {
    workspace.run("schema");
    workspace.write(
        "content/actors/esa.yaml",
        """
        name: {de: Europäische Weltraumorganisation, en: European Space Agency}
        type: agency
        country: FR
        """);
    workspace.run("schema");
    int place =
        actors().get("enum").values().stream().map(JsonNode::asString).toList().indexOf("esa");
    assertEquals(
        "Europäische Weltraumorganisation / European Space Agency",
        actors().get("enumDescriptions").get(place).asString());
  }

  @Test
  void mistakesInTheContentDoNotStopIt() throws IOException {
    workspace
        .write("content/actors/broken.yaml", "nmae: [\n")
        .write("content/actors/Mis Named.yaml", "")
        .write("content/nowhere/x.txt", "");
    assertEquals(ExitCode.DONE, workspace.run("schema").exit());
    assertTrue(actors().get("enum").toString().contains("\"broken\""));
  }

  @Test
  void whereTheSettingsCannotBeReadAnyLanguageIsTaken() throws IOException {
    workspace.write("content/site.yaml", "title: [\n");
    assertEquals(
        """
        note: the languages of the site can't be read; the schemas take any language
        schemas for editors in .akkord/schema: 9 written, 0 unchanged
        """,
        workspace.run("schema").err());
    var check = SchemaCheck.against(written().text("actor.json"));
    assertEquals(List.of(), check.ofYaml("name: {eo: Nomo}\ntype: state\ncountry: JP\n"));
  }

  @Test
  void aFileOfSomebodyElseIsLeftAsItIs() throws IOException {
    workspace.write("schemas/site.json", "{}");
    var run = workspace.run("schema", "--out", "schemas");
    assertEquals(
        "akkord: schemas/site.json was not made by this command; name another folder with --out\n",
        run.err());
    assertEquals(ExitCode.WRONG_USAGE, run.exit());
    assertEquals(List.of("site.json"), Tree.of(workspace.folder().resolve("schemas")).files());
    assertEquals("{}", workspace.read("schemas/site.json"));
  }

  @Test
  void theLineAtTheTopOfAnEntrysFileLeadsToItsSchema() {
    workspace.run("schema");
    var places =
        List.of(
            "agreements/x/agreement.yaml",
            "briefings/x/briefing.yaml",
            "domains/x/domain.yaml",
            "pages/x/page.yaml",
            "actors/x.yaml",
            "sources/x.yaml",
            "glossary/x.yaml");
    for (String place : places) {
      var collection = Collection.ofFolder(place.split("/", -1)[0]).orElseThrow();
      var relative = Schemas.modeline(collection).replaceFirst(".*schema=", "");
      var file = workspace.folder().resolve("content").resolve(place);
      assertTrue(Files.exists(file.resolveSibling(relative).normalize()), place);
    }
  }
}
