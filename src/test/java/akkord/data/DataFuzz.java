package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.data.DataReader.Notation;
import akkord.data.MappingNode.Member;
import akkord.data.ValueChange.Outcome;
import akkord.diagnostic.Diagnostics;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.location.SourcePath;
import akkord.location.Span;
import akkord.location.WrittenText;
import java.util.List;
import java.util.Optional;

/** YAML, JSON and properties: a tree within the text or a finding in it, and one value set. */
public final class DataFuzz implements FuzzTargets {

  private static final String NEW = "a: 'b' #c \u00e4";

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("yaml", text -> check(text, Notation.YAML)),
        FuzzTarget.ofText("json", text -> check(text, Notation.JSON)),
        FuzzTarget.ofText("properties", text -> check(text, Notation.PROPERTIES)));
  }

  private static void check(String text, Notation notation) {
    var written = new WrittenText(text);
    var file = written.source(new SourcePath("x"));
    var found = new Diagnostics();
    var root = DataReader.read(file, notation, found);
    assertTrue(root.isPresent() || found.hasErrors());
    root.ifPresent(node -> assertWithin(node, file.text().length()));
    if (root.isPresent() && found.count() == 0 && notation != Notation.PROPERTIES) {
      root.get().members().stream()
          .filter(member -> member.value() instanceof ScalarNode)
          .findFirst()
          .ifPresent(member -> assertSettable(written, notation, root.get(), member));
    }
  }

  private static void assertWithin(Node node, int length) {
    assertTrue(node.span().start() <= node.span().end() && node.span().end() <= length);
    switch (node) {
      case ScalarNode _ -> {}
      case SequenceNode list -> list.items().forEach(item -> assertWithin(item, length));
      case MappingNode mapping ->
          mapping
              .members()
              .forEach(member -> {
                assertWithin(member.key(), length);
                assertWithin(member.value(), length);
              });
    }
  }

  /** A value that is set is read, and all others are as before. */
  private static void assertSettable(
      WrittenText written, Notation notation, MappingNode root, Member member) {
    var file = written.source(new SourcePath("x"));
    var whole = new Span(0, file.text().length());
    String key = member.key().text();
    if (!(ValueChange.of(file, whole, notation, List.of(key), NEW)
        instanceof Outcome.Changed(var change))) {
      return;
    }
    var after = written.with(change).source(new SourcePath("x"));
    var found = new Diagnostics();
    var read = DataReader.read(after, notation, found).orElseThrow();
    assertEquals(List.of(), found.sorted());
    assertEquals(Optional.of(NEW), read.find(key).map(node -> ((ScalarNode) node).text()));
    assertEquals(values(root, key), values(read, key));
  }

  private static List<String> values(MappingNode root, String key) {
    return root.members().stream()
        .filter(member -> !member.key().text().equals(key))
        .map(member -> member.key().text() + ": " + value(member.value()))
        .toList();
  }

  private static String value(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.kind() + " " + scalar.text();
      case SequenceNode list -> list.items().stream().map(DataFuzz::value).toList().toString();
      case MappingNode mapping -> values(mapping, "").toString();
    };
  }
}
