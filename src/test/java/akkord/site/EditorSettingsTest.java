package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import akkord.content.Schemas;
import akkord.model.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings for editors that the repository brings along, held against what they name. */
class EditorSettingsTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern MAPPED =
      Pattern.compile(
          "\"relativePathToSchema\" value=\"([^\"]+)\".*?name=\"path\" value=\"([^\"]+)\"",
          Pattern.DOTALL);

  private Workspace workspace;

  @BeforeEach
  void smallSite(@TempDir Path folder) throws IOException {
    workspace = SiteCase.shared(folder);
  }

  private static Path file(String name) {
    return Workspace.repository().resolve(name);
  }

  private static JsonNode json(String name) throws IOException {
    return MAPPER.readTree(Files.readString(file(name)));
  }

  /** The schemas of Visual Studio Code's settings with the patterns of files that they are for. */
  private static Map<String, List<String>> visualStudioCode() throws IOException {
    var schemas = new TreeMap<String, List<String>>();
    var settings = json(".vscode/settings.json");
    settings
        .get("yaml.schemas")
        .properties()
        .forEach(entry -> schemas.put(entry.getKey(), texts(entry.getValue())));
    for (var entry : settings.get("json.schemas")) {
      var patterns = new ArrayList<String>();
      texts(entry.get("fileMatch")).forEach(pattern -> patterns.add(pattern.substring(1)));
      schemas.merge(
          entry.get("url").asString().replaceFirst("^\\./", ""),
          patterns,
          (some, others) -> {
            var all = new ArrayList<>(some);
            all.addAll(others);
            return all;
          });
    }
    return schemas;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static boolean matches(String pattern, String file) {
    return file.matches(pattern.replace(".", "\\.").replace("*", "[^/]*"));
  }

  /** The schema that a file of content should have; empty for one that is no data. */
  private static List<String> wanted(String file) {
    if (!file.matches(".*\\.(ya?ml|json)")) {
      return List.of();
    }
    String[] path = file.split("/", -1);
    String word = Collection.ofFolder(path[1]).map(Collection::entryWord).orElse("site");
    return List.of(Schemas.FOLDER + "/" + word + ".json");
  }

  @Test
  void visualStudioCodeKnowsTheSchemaOfEveryFile() throws IOException {
    var schemas = visualStudioCode();
    for (String file : contentFiles()) {
      var found =
          schemas.entrySet().stream()
              .filter(entry -> entry.getValue().stream().anyMatch(p -> matches(p, file)))
              .map(Map.Entry::getKey)
              .toList();
      assertEquals(wanted(file), found, file);
    }
  }

  /** Our own files, and one in each notation for each kind. */
  private static List<String> contentFiles() throws IOException {
    var files = new ArrayList<String>();
    Tree.of(file("content")).files().forEach(name -> files.add("content/" + name));
    for (String end : List.of(".yaml", ".yml", ".json")) {
      files.add("content/site" + end);
      for (var kind : Collection.values()) {
        boolean isFolder =
            switch (kind) {
              case AGREEMENTS, BRIEFINGS, DOMAINS, PAGES -> true;
              case ACTORS, SOURCES, GLOSSARY -> false;
            };
        String name = isFolder ? "x/" + kind.entryWord() : "x";
        files.add("content/" + kind.folder() + "/" + name + end);
      }
    }
    return files;
  }

  @Test
  void editorsOfJetBrainsKnowTheFolderOfEverySchema() throws IOException {
    var found = new TreeMap<String, String>();
    MAPPED
        .matcher(Files.readString(file(".idea/jsonSchemas.xml")))
        .results()
        .forEach(match -> found.put(match.group(1), match.group(2)));
    var wanted = new TreeMap<String, String>();
    wanted.put(Schemas.FOLDER + "/site.json", "content/site.yaml");
    for (var kind : Collection.values()) {
      wanted.put(Schemas.FOLDER + "/" + kind.entryWord() + ".json", "content/" + kind.folder());
    }
    assertEquals(wanted, found);
  }

  @Test
  void everySchemaThatIsNamedIsWritten() throws IOException {
    workspace.run("schema");
    var written = new TreeSet<String>();
    Tree.of(workspace.folder().resolve(Schemas.FOLDER))
        .files()
        .forEach(name -> written.add(Schemas.FOLDER + "/" + name));
    assertTrue(written.containsAll(visualStudioCode().keySet()));
  }

  @Test
  void theTasksRunCommandsThatThereAre() throws IOException {
    for (var task : json(".vscode/tasks.json").get("tasks")) {
      var command = texts(task.get("args")).getFirst();
      assertEquals("./akkord", task.get("command").asString());
      assertEquals(ExitCode.DONE, workspace.run(command, "--help").exit(), command);
    }
  }

  @Test
  void aFindingIsSeenAtItsPlaceInBothLanguages() throws IOException {
    workspace.write("content/actors/nasa.yaml", "nmae: NASA\ntype: agency\ncountry: US\n");
    for (String language : List.of("en", "de")) {
      var printed = workspace.run("check", "--no-color", "--lang", language).err();
      var seen = new ArrayList<String>();
      for (var matcher : json(".vscode/tasks.json").at("/tasks/0/problemMatcher")) {
        printed
            .lines()
            .map(Pattern.compile(matcher.at("/pattern/regexp").asString())::matcher)
            .filter(Matcher::find)
            .map(Matcher::toMatchResult)
            .map(match -> seen(matcher, match))
            .forEach(seen::add);
      }
      assertEquals(List.of("error content/actors/nasa.yaml 1 1 unknown-key"), seen, language);
    }
  }

  private static String seen(JsonNode matcher, MatchResult match) {
    var pattern = matcher.get("pattern");
    return matcher.get("severity").asString()
        + " "
        + String.join(
            " ",
            List.of("file", "line", "column", "code").stream()
                .map(part -> match.group(pattern.get(part).asInt()))
                .toList());
  }
}
