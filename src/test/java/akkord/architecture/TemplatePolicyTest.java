package akkord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our templates keep to the policy. What it refuses is in {@link HostileRepositoryTest}. */
class TemplatePolicyTest {

  private static final Path FOLDER = Path.of(System.getProperty("akkord.home", "."), "templates");

  @Test
  void templatesKeepToThePolicy() throws IOException {
    var wrong = new ArrayList<String>();
    List<Path> templates;
    try (Stream<Path> files = Files.walk(FOLDER)) {
      templates = files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
    }
    assertTrue(templates.size() > 40, "templates: " + templates.size());
    for (var template : templates) {
      TemplatePolicy.violations(Files.readString(template))
          .forEach(violation -> wrong.add(FOLDER.relativize(template) + ": " + violation));
    }
    assertEquals(List.of(), wrong);
  }
}
