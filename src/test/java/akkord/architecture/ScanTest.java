package akkord.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules saw the whole program: no rule passes because there was nothing to look at. */
class ScanTest {

  @Test
  void everySourceFileWasScanned() throws IOException {
    Set<String> missing =
        JavaSources.main().stream()
            .filter(source -> !source.isPackageInfo())
            .map(JavaSource::className)
            .collect(toCollection(TreeSet::new));
    assertTrue(missing.size() > 40, "sources were found: " + missing.size());
    Code.CLASSES.stream().map(JavaClass::getName).forEach(missing::remove);
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTemplateWasScanned() throws IOException {
    Path folder = Path.of("templates");
    if (!Files.exists(folder)) {
      return; // no templates yet
    }
    try (Stream<Path> files = Files.walk(folder)) {
      long templates = files.filter(file -> file.toString().endsWith(".jte")).count();
      long classes =
          Code.CLASSES.stream()
              .filter(type -> Code.packageOf(type).equals("templates") && type.isTopLevelClass())
              .count();
      assertEquals(templates, classes);
    }
  }
}
