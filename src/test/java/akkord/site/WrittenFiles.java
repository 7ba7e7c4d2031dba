package akkord.site;

import akkord.content.Schemas;
import akkord.data.Legend;
import akkord.data.Surroundings;
import akkord.diagnostic.Wording;
import akkord.fixture.SchemaCheck;
import akkord.model.Collection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The files of a content folder, each with the schema that an editor would use for it. */
final class WrittenFiles {

  private final Tree content;
  private final Map<String, SchemaCheck> checks = new HashMap<>();
  private final Schemas schemas;

  WrittenFiles(Tree content) throws IOException {
    this.content = content;
    this.schemas =
        new Schemas(
            new Surroundings(languages(), names()),
            new Legend(Wording.all(), (_, _) -> Optional.empty(), (_, name) -> Optional.of(name)));
  }

  private List<String> languages() throws IOException {
    return SchemaCheck.yaml(content.text("site.yaml")).path("languages").values().stream()
        .map(JsonNode::asString)
        .toList();
  }

  private Map<String, Set<String>> names() {
    var names = new HashMap<String, Set<String>>();
    for (String file : content.files()) {
      String[] path = file.split("/", -1);
      Collection.ofFolder(path[0])
          .ifPresent(collection ->
              names
                  .computeIfAbsent(collection.entryWord(), _ -> new TreeSet<>())
                  .add(path[1].replaceFirst("\\.(ya?ml|json)$", "")));
    }
    return names;
  }

  /** What the schema of a file says against it; empty where no schema is for it. */
  Optional<List<String>> mistakes(String file) throws IOException {
    var folder = Collection.ofFolder(file.split("/", -1)[0]);
    String text = content.text(file);
    if (file.endsWith(".md")) {
      var head = check("front matter", schemas.frontMatter("x.json"));
      return Optional.of(head.ofYaml(head(text)));
    }
    if (folder.isEmpty()) {
      var settings = check("site", schemas.settings("x.json"));
      return file.equals("site.yaml") ? Optional.of(settings.ofYaml(text)) : Optional.empty();
    }
    byte[] schema = schemas.facts(folder.get(), "x.json");
    return Optional.of(check(folder.get().folder(), schema).ofYaml(text));
  }

  private SchemaCheck check(String name, byte[] schema) {
    return checks.computeIfAbsent(
        name, _ -> SchemaCheck.against(new String(schema, StandardCharsets.UTF_8)));
  }

  /** The YAML between the two lines of hyphens. */
  private static String head(String markdown) {
    int end = markdown.indexOf("\n---", 3);
    return markdown.startsWith("---\n") && end > 0 ? markdown.substring(4, end + 1) : "";
  }
}
