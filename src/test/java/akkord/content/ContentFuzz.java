package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.MappingNode;
import akkord.data.ObjectType;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostics;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of entries of every kind, and the heads of their texts: values, or findings. */
public final class ContentFuzz implements FuzzTargets {

  private static final Surroundings AROUND =
      new Surroundings(
          List.of("de", "en"),
          Map.of(
              "source", Set.of("treaty-text"),
              "actor", Set.of("norway", "agency"),
              "agreement", Set.of("pact", "frame"),
              "domain", Set.of("space"),
              "page", Set.of("about")));

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("facts", ContentFuzz::checkFacts),
        FuzzTarget.ofText("front-matter", ContentFuzz::checkText),
        new FuzzTarget("kept-entries", KeptEntries::check));
  }

  private static void checkFacts(String text) {
    var file = file(text);
    DataReader.read(file, Notation.YAML, new Diagnostics())
        .ifPresent(root -> {
          for (var collection : Collection.values()) {
            assertReads(Declarations.facts(collection), root, file);
          }
        });
  }

  private static void checkText(String text) {
    var file = file(text);
    var found = new Diagnostics();
    var head = FrontMatter.find(file, found);
    assertTrue(head.isPresent() || found.hasErrors());
    head.flatMap(front -> DataReader.read(file, front.yaml(), Notation.YAML, found))
        .ifPresent(root -> assertReads(Declarations.frontMatter(), root, file));
    head.ifPresent(front -> assertTrue(front.bodyStart() <= text.length()));
  }

  /** A value, or a finding that says why there is none; the same each time. */
  private static void assertReads(ObjectType<?> type, MappingNode root, SourceFile file) {
    var found = new Diagnostics();
    boolean isRead = type.read(root, new Reading(file, AROUND, found)).isPresent();
    assertTrue(isRead || found.hasErrors(), type.name());
    var again = new Diagnostics();
    assertEquals(isRead, type.read(root, new Reading(file, AROUND, again)).isPresent());
    assertEquals(found.sorted(), again.sorted());
  }

  private static SourceFile file(String text) {
    return new SourceFile(new SourcePath("x"), text.replace("\r\n", "\n").replace('\r', '\n'));
  }
}
