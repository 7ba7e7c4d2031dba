package akkord.markdown;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that are small to write down and slow or deep for a careless Markdown parser. Each is built
 * by repetition when it is asked for; a linear parser needs well under a second for any.
 */
public final class PathologicalInputs {

  private final SequencedMap<String, Supplier<String>> inputs = new LinkedHashMap<>();

  private PathologicalInputs() {
    addEmphasis();
    addBrackets();
    addLinks();
    addUnclosedLinks();
    addDefinitions();
    addCode();
    addAddresses();
    addHtml();
    addQuotationsAndLists();
    addOtherBlocks();
    addTables();
    addCharacters();
    addExtensions();
  }

  /** All inputs by their names. */
  public static SequencedMap<String, Supplier<String>> all() {
    return new PathologicalInputs().inputs;
  }

  private void add(String name, int n, IntFunction<String> text) {
    inputs.put(name, () -> text.apply(n) + "\n");
  }

  private void add(String name, int n, String repeated) {
    add(name, n, count -> repeated.repeat(count));
  }

  private static String each(int n, IntFunction<String> text) {
    return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining());
  }

  private void addEmphasis() {
    add("emph-nested-strong", 5_000, n -> "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
    add("emph-openers", 50_000, "_a ");
    add("emph-closers", 50_000, "a_ ");
    add("emph-mismatched", 40_000, "*a_ ");
    add("emph-mixed-blocks", 20_000, n -> "*a ".repeat(n) + "_a*_ ".repeat(n));
    add("emph-mod3", 40_000, n -> "a**b" + "c* ".repeat(n));
    add("emph-run-one-pair", 20_000, n -> "*".repeat(n) + "a" + "*".repeat(n));
    add("emph-run-reused-opener", 20_000, n -> "*".repeat(n) + "x" + "b*".repeat(n));
    add("emph-distinct-openers", 20_000, n -> "*a ".repeat(n) + " b*".repeat(n));
    add("emph-underscore-run", 60_000, n -> "_".repeat(n) + "a");
    add("strike-openers", 40_000, "~~a ~");
  }

  private void addBrackets() {
    add("bracket-openers", 50_000, "[");
    add("bracket-closers", 50_000, "]");
    add("bracket-languages", 4_000, "[a]{lang=ja}");
    add("bracket-languages-nested", 4_000, n -> "[".repeat(n) + "a" + "]{lang=ja}".repeat(n));
    add("brace-languages", 20_000, "{lang=");
    add("bracket-nested", 30_000, n -> "[".repeat(n) + "a" + "]".repeat(n));
    add("backslash-in-link", 60_000, n -> "[" + "\\".repeat(n));
    add("backslash-in-link-tiny", 60, n -> "[" + "\\".repeat(n));
    add("backslash-label-tiny", 60, n -> "Text.\n\n[a" + "\\".repeat(n) + "\n\nText.");
  }

  private void addLinks() {
    add("link-openers", 40_000, "[a");
    add("link-closers", 40_000, "a]");
    add("link-emph-mix", 30_000, "[ a_");
    add("link-paren-mix", 30_000, "[ (](");
    add("link-dest-parens", 30_000, n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")");
    add("link-nested", 5_000, n -> "[".repeat(n) + "x" + "](u)".repeat(n));
    add("image-nested", 10_000, n -> "![".repeat(n) + "x" + "](u)".repeat(n));
    add("image-bang-mix", 40_000, "![[]()");
    add("image-emph-interleaved", 8_000, n -> "*![".repeat(n) + "x" + "](u)*".repeat(n));
    add(
        "long-base64-image",
        300_000,
        n -> "![x](data:image/png;base64," + "iVBORw0K".repeat(n / 8) + ")");
    add("long-url", 300_000, n -> "<https://example.com/" + "a".repeat(n) + ">");
  }

  private void addUnclosedLinks() {
    add("link-unclosed-empty", 30_000, "[](");
    add("link-unclosed-dest", 20_000, "[a](b");
    add("link-unclosed-angle", 20_000, "[a](<b");
    add("link-unclosed-title", 10_000, "[a](b \"");
  }

  private void addDefinitions() {
    add(
        "refdef-many",
        10_000,
        n -> each(n, i -> "[r" + i + "]: /u" + i + "\n") + "\n" + "[r0] ".repeat(n));
    add("refdef-label-long", 100_000, n -> "[" + "a".repeat(n) + "]: /u\n\n[x]");
    add("refdef-unclosed-title", 5_000, "[a]: u\n'x\n");
    add("refdef-prefix", 20_000, "[a\n");
    add(
        "refdef-hash-collide",
        1 << 14,
        n -> each(n, i -> "[" + collidingWord(i, 14) + "]: /u\n") + "\n[BBBB]");
    add("footnote-defs", 10_000, n -> each(n, i -> "[^" + i + "]: x\n\n") + "[^0] ".repeat(n));
    add(
        "footnote-chain",
        5_000,
        n -> "[^0]\n\n" + each(n, i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n"));
    add("footnote-cycle", 1, "a[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]\n");
  }

  /** One of the words that all have the same hash code, since {@code Aa} and {@code BB} have. */
  private static String collidingWord(int number, int pairs) {
    return each(pairs, bit -> ((number >> bit) & 1) == 1 ? "Aa" : "BB");
  }

  private void addCode() {
    add("backtick-ladder", 1_500, n -> each(n - 1, i -> "e" + "`".repeat(i + 1)));
    add("backtick-distinct-big", 2_500, n -> each(n - 1, i -> "`".repeat(i + 1) + "x"));
    add("fence-long", 100_000, n -> "`".repeat(n) + "\na\n");
  }

  private void addAddresses() {
    add("autolink-lt", 60_000, "<");
    add("autolink-email-dots", 5_000, n -> "<a@" + "a.".repeat(n) + "a>");
    add("autolink-email-at", 30_000, "a@");
    add("autolink-www", 20_000, "www.");
    add("autolink-scheme", 20_000, "http://");
    add("autolink-trailing-punct", 30_000, n -> "https://example.com/" + "!)".repeat(n));
    add("autolink-parens", 30_000, n -> "https://example.com/" + "(".repeat(n));
    add("entity-amp", 60_000, "&");
    add("entity-long", 60_000, n -> "&#" + "9".repeat(n) + ";");
  }

  private void addHtml() {
    add("html-comment-open", 40_000, "x <!-- >");
    add("html-comment-tight", 60_000, n -> "</" + "<!--".repeat(n));
    add("html-pi-open", 40_000, "x <? >");
    add("html-cdata-open", 20_000, "x <![CDATA[ >");
    add("html-decl-open", 40_000, "x<!D ");
    add("html-attr-open", 20_000, n -> "x <a" + " a".repeat(n));
    add("html-attr-quote", 20_000, "x <a b='");
    add("html-block-comment-long", 100_000, n -> "<!--" + "x -- ".repeat(n) + "-->");
    add("html-block-many", 20_000, "<div>\n\n");
  }

  private void addQuotationsAndLists() {
    add("quote-nested", 10_000, n -> "> ".repeat(n) + "a");
    add("quote-tight", 10_000, n -> ">".repeat(n) + "a");
    add("quote-emph", 5_000, n -> ">".repeat(n) + "a*".repeat(n));
    add("quote-lazy", 20_000, n -> "> a\n" + "b\n".repeat(n));
    add("list-nested-indent", 500, n -> each(n, i -> "  ".repeat(i) + "* a\n"));
    add("list-nested-inline", 10_000, n -> "- ".repeat(n) + "x");
    add("list-nested-ordered", 5_000, n -> "1. ".repeat(n) + "x");
    add("list-nested-blank", 5_000, n -> "- ".repeat(n) + "x" + "\n".repeat(n));
    add("list-quote-blank", 3_000, n -> "> " + "- ".repeat(n) + "x\n" + ">\n".repeat(n));
    add("list-quote-alternate", 3_000, n -> "> - ".repeat(n) + "x");
    add("list-many-items", 40_000, "- a\n");
    add("list-loose", 20_000, "- a\n\n");
  }

  private void addOtherBlocks() {
    add("heading-many", 20_000, "# Gleich\n\n");
    add("setext-long", 100_000, n -> "a\n".repeat(n) + "===");
    add("hr-long", 100_000, n -> "*".repeat(n) + "\n");
    add("hr-spaced", 60_000, n -> "- ".repeat(n) + "\n");
    add("para-long-line", 2_000_000, "a");
    add("para-many-lines", 100_000, "a\n");
    add("hardbreaks", 50_000, "a  \n");
    add("tabs", 50_000, n -> "\t".repeat(n) + "a");
    add("spaces-then-a", 200_000, n -> "a" + " ".repeat(n) + "b");
  }

  private void addTables() {
    add(
        "table-wide",
        5_000,
        n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b".repeat(n) + "|\n");
    add(
        "table-rows-empty-cells",
        3_000,
        n -> "|x".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|y|\n".repeat(n));
    add("table-header-only", 20_000, n -> "|".repeat(n) + "\n" + "|-".repeat(n));
    add("table-candidates", 20_000, "a | b\n");
  }

  private void addCharacters() {
    add("nul-bytes", 1_000, "abc\0de");
    add("smartquotes", 50_000, "\"a' ");
    add("typographic-dots", 50_000, n -> ".".repeat(n) + "-".repeat(n));
    add("unicode-combining", 100_000, n -> "a" + "\u0301".repeat(n));
    add("unicode-surrogate-emoji", 50_000, "\uD83E\uDDD1\u200d");
    add("unicode-bidi-run", 20_000, n -> "\u202e".repeat(n) + "a");
  }

  private void addExtensions() {
    add("attributes-ext", 20_000, "a{");
    add("attributes-nested", 20_000, n -> "{#a ".repeat(n) + "}".repeat(n));
    add("definition-list", 20_000, "a\n: b\n");
    add("abbr-many", 2_000, n -> each(n, i -> "*[A" + i + "]: x\n") + "\n" + "A1 ".repeat(n));
  }
}
