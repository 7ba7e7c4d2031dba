package akkord.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.data.DataReader;
import akkord.data.Legend;
import akkord.data.ObjectType;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Wording;
import akkord.fixture.SchemaCheck;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.Collection;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What our reader says of a file and what its schema says, of many files that are each changed in
 * one place: a key is left out or added, or a value is another one.
 */
class SchemaAgreementTest {

  /**
   * Mistakes that a schema can't see: calendars, registers of codes, arithmetic, and what two
   * places of a file say together.
   */
  private static final Set<DiagnosticCode> BEYOND_A_SCHEMA =
      EnumSet.of(
          DiagnosticCode.INVALID_DATE,
          DiagnosticCode.CONVERSION_MISMATCH,
          DiagnosticCode.MISSING_EVIDENCE,
          DiagnosticCode.TOO_FEW_PARTIES);

  private static final Surroundings AROUND =
      new Surroundings(
          List.of("de", "en"),
          Map.of(
              "agreement", Set.of("rover", "2024", "7", "1"),
              "domain", Set.of("space", "7", "1"),
              "actor", Set.of("nasa", "mext", "7", "1"),
              "source", Set.of("release", "7", "1"),
              "page", Set.of("about")));

  private static final Schemas SCHEMAS =
      new Schemas(
          AROUND,
          new Legend(Wording.all(), (_, _) -> Optional.empty(), (_, _) -> Optional.empty()));

  /**
   * A kind of file.
   *
   * @param name the name of the complete file among the samples
   * @param type what it holds
   * @param check its schema
   */
  record Kind(String name, ObjectType<?> type, SchemaCheck check) {

    Kind(String name, ObjectType<?> type, byte[] schema) {
      this(name, type, SchemaCheck.against(new String(schema, UTF_8)));
    }

    /** A file of this kind in which every key is used. */
    JsonNode complete() throws IOException {
      try (var sample =
          SchemaAgreementTest.class.getResourceAsStream("complete/" + name + ".yaml")) {
        return SchemaCheck.yaml(new String(sample.readAllBytes(), UTF_8));
      }
    }

    /** The errors that our reader finds. */
    Set<DiagnosticCode> refusals(JsonNode file) {
      var found = new Diagnostics();
      var source = new SourceFile(new SourcePath(name + ".json"), file.toString());
      DataReader.read(source, DataReader.Notation.JSON, found)
          .ifPresent(root -> type.read(root, new Reading(source, AROUND, found)));
      return found.sorted().stream()
          .filter(Diagnostic::isError)
          .map(Diagnostic::code)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(DiagnosticCode.class)));
    }

    /** What the two disagree about. */
    Optional<String> dispute(Places.Changed change) {
      var refusals = refusals(change.file());
      var mistakes = check.ofJson(change.file().toString());
      boolean isBeyond = !refusals.isEmpty() && BEYOND_A_SCHEMA.containsAll(refusals);
      return refusals.isEmpty() == mistakes.isEmpty() || (isBeyond && mistakes.isEmpty())
          ? Optional.empty()
          : Optional.of(change.what() + ": reader " + refusals + ", schema " + mistakes);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    var facts =
        Stream.of(Collection.values())
            .map(each ->
                new Kind(
                    each.entryWord(),
                    EntryTypes.fields(each),
                    SCHEMAS.facts(each, each.entryWord() + ".json")));
    var others =
        Stream.of(
            new Kind("front-matter", FrontMatterFields.FIELDS, SCHEMAS.frontMatter("x.json")),
            new Kind("site", SiteFields.FIELDS, SCHEMAS.settings("x.json")));
    return Stream.concat(facts, others);
  }

  private static List<KeyTable> tables(Kind kind) {
    return switch (kind.name()) {
      case "front-matter" -> Keys.frontMatter();
      case "site" -> Keys.settings();
      default -> Keys.of(Collection.ofEntryWord(kind.name()).orElseThrow());
    };
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bothTakeTheCompleteFile(Kind kind) throws IOException {
    assertEquals(Set.of(), kind.refusals(kind.complete()));
    assertEquals(List.of(), kind.check().ofJson(kind.complete().toString()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theCompleteFileHasEveryKey(Kind kind) throws IOException {
    var declared =
        tables(kind).stream()
            .flatMap(table -> table.keys().stream())
            .map(KeyTable.Key::name)
            .collect(Collectors.toCollection(TreeSet::new));
    var used = new TreeSet<String>();
    Places.of(kind.complete()).forEach(place -> used.addAll(place.keys()));
    used.removeAll(Set.of("de", "en"));
    assertEquals(declared, used);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bothRefuseAnUnknownKey(Kind kind) throws IOException {
    for (var change : changes(kind, Places.Place::withUnknownKey)) {
      boolean read = kind.refusals(change.file()).isEmpty();
      boolean matched = kind.check().ofJson(change.file().toString()).isEmpty();
      assertEquals(List.of(false, false), List.of(read, matched), change.what());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bothSayTheSameOfAFileThatLacksAKey(Kind kind) throws IOException {
    assertEquals(List.of(), disputes(kind, changes(kind, Places.Place::withoutEachKey)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bothSayTheSameOfAnotherValue(Kind kind) throws IOException {
    assertEquals(List.of(), disputes(kind, changes(kind, Places.Place::withOtherValues)));
  }

  @Test
  void aSchemaThatIsNoneIsTold() {
    assertFalse(SchemaCheck.ofSchema("{\"type\": \"txet\"}").isEmpty());
  }

  private static List<String> disputes(Kind kind, List<Places.Changed> changes) {
    return changes.stream().flatMap(change -> kind.dispute(change).stream()).toList();
  }

  private static List<Places.Changed> changes(
      Kind kind, Function<Places.Place, List<Places.Changed>> changing) throws IOException {
    return Places.of(kind.complete()).stream().map(changing).flatMap(List::stream).toList();
  }
}
