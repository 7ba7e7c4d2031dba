import akkord.cli.Program;
import akkord.cli.Surroundings;
import akkord.cli.Surroundings.Terminal;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Measures whether the time for a text grows with its length only: builds a site in which one page
 * has, in both languages, a text made to be slow, and one of twice the length.
 *
 * <p>After {@code ./akkord --version}: {@code java -Xmx512m -cp
 * 'target/dist/akkord.jar:target/dist/lib/*' src/bench/Growth.java [PATTERN]}, with a regular
 * expression for the names of texts. Prints the processor's seconds for each text, the lesser of
 * two rounds, without those for the site alone. Ends with 1 where twice the text takes more than
 * three times as long and over a second, or where any takes more than ten.
 */
final class Growth {

  private static final int BYTES = 120_000;
  private static final int LONGEST_LINE = 1_900;
  private static final double MOST_RATIO = 3;
  private static final double NOTICEABLE = 1;
  private static final double MOST_SECONDS = 10;

  private final Path folder;
  private final Map<String, IntFunction<String>> texts = new LinkedHashMap<>();

  private Growth(Path folder) {
    this.folder = folder;
    for (var unit :
        List.of(
            "a",
            "aa ",
            "1 ",
            "1,234 ",
            "1.234,5 ",
            "1.1.",
            "1–",
            "1/",
            "½",
            "€1",
            "1. Januar ",
            "1., 2. und ",
            "1. bis ",
            "EUR 5 ",
            "5 Millionen ",
            "twenty-",
            "one and a half ",
            "10:30 – ",
            "1\u00a0",
            "bis\u00a0",
            "a.a.",
            "a@",
            "a@b.c ",
            "http://a.b/c",
            "www.",
            "\"a\" ",
            "„a“ ",
            "'a ",
            "(a ",
            ". ",
            "....",
            "! ",
            "z. B. ",
            "§ 1 ",
            "Haus-",
            "Export- und ",
            "Forschungs",
            "ABC",
            "*a* ",
            "*a ",
            "~~a~~ ",
            "`a` ",
            "[a] ",
            "[a](#b) ",
            "[@a] ",
            "[a]{lang=ja} ",
            "<b> ",
            "&amp; ",
            "a\n\n",
            "1 Haus\n\n",
            "- a\n",
            "> a\n\n",
            "a\n: b\n\n",
            "a | b\n",
            "a  \n")) {
      texts.put(unit.replace("\n", "↵").strip(), bytes -> filled(unit, bytes));
    }
    texts.put("words of their own", bytes -> counted("Wort%d ", bytes));
    texts.put("figures of their own", bytes -> counted("%d1 ", bytes));
    texts.put("paragraphs of their own", bytes -> counted("Absatz %d.\n\n", bytes));
    texts.put("definitions", bytes -> counted("[a%1$d]: /u\n\n[b%1$d] ", bytes));
    texts.put("missed anchors", Growth::missedAnchors);
  }

  /** So often that the text has a length, in lines and paragraphs that the limits allow. */
  private static String filled(String unit, int bytes) {
    var text = new StringBuilder();
    int size = 0;
    int line = 0;
    while (size < bytes) {
      text.append(unit);
      size += unit.getBytes(StandardCharsets.UTF_8).length;
      line = unit.endsWith("\n") ? 0 : line + unit.length();
      if (line > LONGEST_LINE) {
        text.append("\n\n");
        line = 0;
      }
    }
    return text.toString();
  }

  private static String counted(String pattern, int bytes) {
    var text = new StringBuilder();
    for (int i = 0; text.length() < bytes; i++) {
      text.append(pattern.formatted(i)).append(i % 100 == 99 ? "\n\n" : "");
    }
    return text.toString();
  }

  private static String missedAnchors(int bytes) {
    var text = new StringBuilder();
    for (int i = 0; text.length() < bytes; i++) {
      String anchor = "abcdefghij".repeat(5) + i;
      text.append(
          "## %s\n\n[a](#x%s) [a](#y%s) [a](#z%s)\n\n".formatted(anchor, anchor, anchor, anchor));
    }
    return text.toString();
  }

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("akkord-growth-");
    copy(Path.of("src/main/resources/akkord/handbook/site"), folder.resolve("content"));
    copy(Path.of("static"), folder.resolve("static"));
    var growth = new Growth(folder);
    String pattern = arguments.length > 0 ? arguments[0] : ".*";
    boolean isGood = true;
    double alone = Math.min(growth.seconds("Text."), growth.seconds("Text."));
    for (var text : growth.texts.entrySet()) {
      if (text.getKey().matches(pattern)) {
        isGood &= growth.measure(text.getKey(), text.getValue(), alone);
      }
    }
    System.exit(isGood ? 0 : 1);
  }

  private boolean measure(String name, IntFunction<String> text, double alone) throws IOException {
    double once = least(text.apply(BYTES)) - alone;
    double twice = least(text.apply(2 * BYTES)) - alone;
    boolean isGood =
        twice < MOST_SECONDS && (twice < NOTICEABLE || twice / Math.max(once, 0.05) < MOST_RATIO);
    System.out.printf("%-24s %6.2f s %6.2f s%s%n", name, once, twice, isGood ? "" : "  too slow");
    return isGood;
  }

  private double least(String text) throws IOException {
    return Math.min(seconds(text), seconds(text));
  }

  /** The processor's seconds for a build of the site with a text. */
  private double seconds(String text) throws IOException {
    for (var language : List.of("de", "en")) {
      var file = folder.resolve("content/pages/growth/" + language + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "---\ntitle: Growth\nsummary: Growth.\n---\n\n" + text + "\n");
    }
    var silent = new PrintStream(OutputStream.nullOutputStream());
    var surroundings =
        new Surroundings(
            folder,
            folder,
            Map.of(),
            Clock.systemUTC(),
            new BufferedReader(new StringReader("")),
            silent,
            silent,
            Terminal.NONE);
    long before = processorTime();
    int exit = new Program(surroundings).run("build", "--clean", "--no-search", "--quiet").value();
    if (exit > 1) {
      throw new IllegalStateException("the build failed with exit code " + exit);
    }
    return (processorTime() - before) / 1e9;
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
