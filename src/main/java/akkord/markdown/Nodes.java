package akkord.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** All nodes of one kind in a tree, in the order of the text, however deep the tree is. */
final class Nodes {

  private Nodes() {}

  static <T extends Node> List<T> below(Node root, Class<T> kind) {
    var found = new ArrayList<T>();
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      var node = open.pop();
      if (kind.isInstance(node)) {
        found.add(kind.cast(node));
      }
      for (var child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return found;
  }
}
