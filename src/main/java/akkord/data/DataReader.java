package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file, or a part of it, as one mapping.
 *
 * <p>Of YAML 1.2 plain data is taken: no anchors, aliases, tags, merge keys or directives, one
 * document, keys that are text, each once. A syntax error ends the reading of a file; whatever else
 * is wrong is reported, and reading goes on.
 */
public final class DataReader {

  /** How data is written. */
  public enum Notation {
    YAML,
    JSON,
    /** Lines of keys and texts, as Java's properties have them; all values are texts. */
    PROPERTIES
  }

  private DataReader() {}

  /** Reads a whole file. */
  public static Optional<MappingNode> read(SourceFile file, Notation notation, Diagnostics found) {
    return read(file, new Span(0, file.text().length()), notation, found);
  }

  /**
   * Reads a part of a file.
   *
   * @return the mapping, empty at the file's start where nothing is written; or nothing if the part
   *     can't be read as a mapping, which is then reported
   */
  public static Optional<MappingNode> read(
      SourceFile file, Span part, Notation notation, Diagnostics found) {
    try {
      var tree = new TreeBuilder(file, found);
      var root =
          switch (notation) {
            case YAML -> new YamlReader(file, part, tree).read();
            case JSON -> new JsonReader(file, part, tree).read();
            case PROPERTIES -> new PropertiesReader(file, part, tree).read();
          };
      return mapping(root.orElse(new MappingNode(Span.at(0), List.of())));
    } catch (Refusal refusal) {
      found.report(refusal.code(), file.location(refusal.span()), refusal.reason());
      return Optional.empty();
    }
  }

  private static Optional<MappingNode> mapping(Node root) {
    if (root instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    throw new Refusal(
        DiagnosticCode.WRONG_TYPE,
        root.span(),
        "expected a mapping such as 'key: value', found %s",
        root.kindInWords());
  }
}
