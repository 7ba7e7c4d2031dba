package akkord.preview;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A Huffman code: frequent symbols have short codes. Its codes follow from their lengths alone (RFC
 * 1951, 3.2.2), so that only those need to be told.
 */
final class Huffman {

  /** A node of the tree: a symbol, or two nodes; the order settles ties, always alike. */
  private record Node(long weight, int order, int symbol, List<Node> below) {}

  private final int[] lengths;
  private final int[] codes;

  private Huffman(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * A code for symbols that occur so many times each; a symbol that never occurs has no code.
   *
   * @param longest the most bits that a code may have
   */
  static Huffman of(int[] counts, int longest) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (max(lengths) > longest) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] + 1) / 2; // flatter weights make a flatter tree
      }
      lengths = lengths(weights);
    }
    return new Huffman(lengths);
  }

  int size() {
    return lengths.length;
  }

  /** Bits of a symbol's code, 0 where it has none. */
  int length(int symbol) {
    return lengths[symbol];
  }

  void write(BitWriter bits, int symbol) {
    bits.write(codes[symbol], lengths[symbol]);
  }

  private static int[] lengths(int[] weights) {
    var queue =
        new PriorityQueue<Node>(
            Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        queue.add(new Node(weights[i], i, i, List.of()));
      }
    }
    int[] lengths = new int[weights.length];
    for (int order = weights.length; queue.size() > 1; order++) {
      Node one = queue.remove();
      Node two = queue.remove();
      queue.add(new Node(one.weight + two.weight, order, -1, List.of(one, two)));
    }
    if (!queue.isEmpty()) {
      Node root = queue.remove();
      measure(root, root.below.isEmpty() ? 1 : 0, lengths); // a lone code still needs a bit
    }
    return lengths;
  }

  private static void measure(Node node, int depth, int[] lengths) {
    if (node.below.isEmpty()) {
      lengths[node.symbol] = depth;
    }
    for (Node below : node.below) {
      measure(below, depth + 1, lengths);
    }
  }

  private static int max(int[] lengths) {
    int max = 0;
    for (int length : lengths) {
      max = Math.max(max, length);
    }
    return max;
  }

  /** The codes, shorter ones first and of equal ones the lower symbol's; last bit written first. */
  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= max(lengths); length++) {
      code <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = Integer.reverse(code++) >>> (32 - length);
        }
      }
    }
    return codes;
  }
}
