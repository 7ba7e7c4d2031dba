package akkord.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.Body;
import akkord.model.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever part of a file is there, reading ends with a value or a finding. */
class PartsTest {

  private static final Surroundings AROUND = new Surroundings(List.of("de", "en"), Map.of());

  static List<String> files() {
    return List.copyOf(SmallSite.FILES.keySet());
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachPrefixAndSuffixReads(String name) {
    var text = SmallSite.FILES.getOrDefault(name, "");
    for (int i = 0; i <= text.length(); i++) {
      read(name, text.substring(0, i));
      read(name, text.substring(i));
    }
  }

  private static void read(String name, String part) {
    var found = new Diagnostics();
    var file = new SourceFile(new SourcePath(name), part);
    var value =
        name.endsWith(".md")
            ? ProseReader.read(file, AROUND, (text, start, findings) -> Body.EMPTY, found)
            : facts(name, file, found);
    boolean accounted = value.isPresent() || found.hasErrors();
    assertTrue(accounted, () -> "neither a value nor a finding: " + part);
  }

  private static Optional<?> facts(String name, SourceFile file, Diagnostics found) {
    var reading = new Reading(file, AROUND, found);
    var folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    var fields = Collection.ofFolder(folder).map(EntryTypes::fields).orElse(SiteFields.FIELDS);
    return DataReader.read(file, Notation.YAML, found).flatMap(root -> fields.read(root, reading));
  }
}
