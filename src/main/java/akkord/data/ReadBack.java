package akkord.data;

import akkord.data.DataReader.Notation;
import akkord.data.MappingNode.Member;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.Span;
import akkord.location.TextChange;
import java.util.List;

/** The proof of a change: the changed text is read, and has to say what it should. */
final class ReadBack {

  private ReadBack() {}

  /**
   * Whether a change gives a tree.
   *
   * @param expected the tree
   * @param part the part of the file that holds data; the change lies in it
   */
  static boolean gives(
      MappingNode expected, TextChange change, SourceFile file, Span part, Notation notation) {
    var text = change.of(file.text());
    var found = new Diagnostics();
    var changed =
        DataReader.read(
            new SourceFile(file.path(), text),
            new Span(part.start(), part.end() + text.length() - file.text().length()),
            notation,
            found);
    return found.count() == 0 && changed.filter(tree -> isSame(tree, expected)).isPresent();
  }

  /** Whether two trees say the same, wherever and however it is written. */
  private static boolean isSame(Node one, Node other) {
    return switch (one) {
      case ScalarNode a ->
          other instanceof ScalarNode b && a.kind() == b.kind() && a.text().equals(b.text());
      case SequenceNode a -> other instanceof SequenceNode b && areSame(a.items(), b.items());
      case MappingNode a ->
          other instanceof MappingNode b
              && areSame(keys(a), keys(b))
              && areSame(values(a), values(b));
    };
  }

  private static boolean areSame(List<? extends Node> some, List<? extends Node> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<ScalarNode> keys(MappingNode mapping) {
    return mapping.members().stream().map(Member::key).toList();
  }

  private static List<Node> values(MappingNode mapping) {
    return mapping.members().stream().map(Member::value).toList();
  }
}
