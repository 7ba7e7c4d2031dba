package akkord.data;

import akkord.data.DataReader.Notation;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A text read as data, and what was found wrong with it. */
record Parsed(SourceFile file, Optional<MappingNode> root, Diagnostics found) {

  static final Surroundings AROUND =
      new Surroundings(List.of("de", "en"), Map.of("source", Set.of("treaty-text")));

  static Parsed yaml(String text) {
    return of(text, Notation.YAML);
  }

  static Parsed json(String text) {
    return of(text, Notation.JSON);
  }

  static Parsed properties(String text) {
    return of(text, Notation.PROPERTIES);
  }

  private static Parsed of(String text, Notation notation) {
    var file = new SourceFile(new SourcePath("x"), text);
    var found = new Diagnostics();
    return new Parsed(file, DataReader.read(file, notation, found), found);
  }

  /** The value of a type, where it can be read. */
  <T> Optional<T> as(ValueType<T> type) {
    return root.flatMap(node -> type.read(node, new Reading(file, AROUND, found)));
  }

  /** The value of the key {@code v}. */
  <T> Optional<T> value(ValueType<T> type) {
    return root.flatMap(node -> node.find("v"))
        .flatMap(node -> type.read(node, new Reading(file, AROUND, found)));
  }

  /** Places and codes, such as {@code 2:1 unknown-key}, joined by commas. */
  String findings() {
    return found.sorted().stream().map(Parsed::inShort).collect(Collectors.joining(", "));
  }

  private static String inShort(Diagnostic finding) {
    return finding.location().start() + " " + finding.code().id();
  }

  /** The tree with the place of each node, in one line. */
  String outline() {
    return root.map(this::outline).orElse("nothing");
  }

  private String outline(Node node) {
    var at = file.lines().position(node.span().start()) + " ";
    return switch (node) {
      case ScalarNode scalar -> at + scalar.kind() + " <" + scalar.text() + ">";
      case SequenceNode list ->
          at + list.items().stream().map(this::outline).collect(Collectors.joining(", ", "[", "]"));
      case MappingNode mapping ->
          at
              + mapping.members().stream()
                  .map(m -> outline(m.key()) + ": " + outline(m.value()))
                  .collect(Collectors.joining("; ", "{", "}"));
    };
  }
}
