package akkord.site;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Data files that are small to write down and deep, large or slow for a careless reader of YAML or
 * JSON. Each is built by repetition when it is asked for.
 */
final class DataBombs {

  private final SequencedMap<String, Supplier<String>> bombs = new LinkedHashMap<>();

  private DataBombs() {
    addDeepOnes();
    addReferences();
    addManyKeys();
    addLongOnes();
    addLayouts();
  }

  /** All by their names, which end like a file of that kind. */
  static SequencedMap<String, Supplier<String>> all() {
    return new DataBombs().bombs;
  }

  private void add(String name, int n, IntFunction<String> text) {
    bombs.put(name, () -> text.apply(n) + "\n");
  }

  private static String each(int n, IntFunction<String> text) {
    return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining());
  }

  private void addDeepOnes() {
    add("deep-flow-sequence.yaml", 20_000, n -> "a: " + "[".repeat(n) + "]".repeat(n));
    add("deep-flow-mapping.yaml", 20_000, n -> "a: " + "{a: ".repeat(n) + "1" + "}".repeat(n));
    add("deep-block.yaml", 1_500, n -> each(n, i -> "  ".repeat(i) + "a:\n"));
    add("deep-block-sequence.yaml", 3_000, n -> "- ".repeat(n) + "a");
    add("open-only.yaml", 50_000, n -> "a: " + "[".repeat(n));
    add("deep.json", 100_000, n -> "[".repeat(n) + "]".repeat(n));
  }

  private void addReferences() {
    add("billion-laughs.yaml", 9, n -> "a0: &a0 [x,x,x]\n" + each(n, i -> laugh(i + 1)));
    add("billion-merges.yaml", 9, n -> "a0: &a0 {k: v}\n" + each(n, i -> merge(i + 1)));
    add(
        "many-aliases.yaml",
        20_000,
        n -> "a: &a [" + "x,".repeat(n) + "x]\nb: [" + "*a,".repeat(n) + "*a]");
    add("many-anchors.yaml", 50_000, n -> each(n, i -> "k" + i + ": &n" + i + " v\n"));
  }

  private static String laugh(int i) {
    return "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(8) + "*a" + (i - 1) + "]\n";
  }

  private static String merge(int i) {
    return "a" + i + ": &a" + i + " {" + each(9, j -> "k" + j + ": *a" + (i - 1) + ", ") + "}\n";
  }

  private void addManyKeys() {
    add("many-keys.yaml", 100_000, n -> each(n, i -> "k" + i + ": v\n"));
    add("colliding-keys.yaml", 32_768, n -> each(n, i -> collidingWord(i) + ": 1\n"));
    add("unknown-keys.yaml", 20_000, n -> each(n, i -> "naem" + i + ": v\n"));
    add(
        "unknown-keys-in-order.json",
        12_000,
        n -> "{" + each(n, i -> "\"k" + i + "\":1,\n") + "\"k\": 1}");
    add("same-key.yaml", 20_000, n -> "a:\n  - b\n".repeat(n));
  }

  /** Words that are all different and all have the same {@link String#hashCode}. */
  private static String collidingWord(int i) {
    return each(15, bit -> (i >> bit & 1) == 1 ? "Aa" : "BB");
  }

  private void addLongOnes() {
    add("long-value.yaml", 4_000_000, n -> "title: \"" + "a".repeat(n) + "\"");
    add("long-key.yaml", 2_000_000, n -> "a".repeat(n) + ": 1");
    add("long-number.yaml", 1_000_000, n -> "order: " + "9".repeat(n));
    add("big-exponent.yaml", 1, _ -> "order: 1e999999999");
    add("many-quotes.yaml", 200_000, n -> "title: '" + "''".repeat(n) + "'");
  }

  private void addLayouts() {
    add("many-comments.yaml", 200_000, n -> "#\n".repeat(n) + "title: x");
    add("many-documents.yaml", 50_000, n -> "--- {}\n".repeat(n));
    add("many-lines.yaml", 100_000, n -> "title: a\n" + " a\n".repeat(n));
  }
}
