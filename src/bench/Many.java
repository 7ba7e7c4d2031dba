import akkord.cli.Program;
import akkord.cli.Surroundings;
import akkord.cli.Surroundings.Terminal;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds sites with very many files, or with one kind of thing very often, in little memory.
 *
 * <p>After {@code ./akkord --version}: {@code java -Xmx512m -cp
 * 'target/dist/akkord.jar:target/dist/lib/*' src/bench/Many.java CASE [COUNT]}. The cases:
 *
 * <ul>
 *   <li>{@code entries}: 10,000 pages of a paragraph, in both languages;
 *   <li>{@code tags}: 10,000 domains, with one agreement each in a hundred of them;
 *   <li>{@code wide}: 200,000 files in one folder of the content, where none belong;
 *   <li>{@code static}: 200,000 files in one folder of {@code static/};
 *   <li>{@code deep}: 1,900 folders in one another, in an entry and in {@code static/};
 *   <li>{@code links}: a text with a million links.
 * </ul>
 *
 * <p>Prints exit code, seconds, the processor's seconds, the most memory that was ever taken from
 * the heap, and how many files the site has. Ends with 1 where the program failed as a machine or
 * with a bug (exit codes 3 and 4). Everything lies in a folder of its own, which is deleted.
 */
final class Many {

  private static final String SITE =
      """
      title: {de: Viel, en: Much}
      tagline: {de: Sehr viel, en: Very much}
      base_url: https://example.org/
      languages: [de, en]
      licence: CC-BY-4.0
      publisher: Redaktion
      contact: mailto:editors@example.org
      outputs: [feeds]
      """;

  private final Path folder;

  private Many(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("akkord-many-");
    try {
      var many = new Many(folder);
      many.make(arguments[0], arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
      System.exit(many.build(arguments[0]) < 3 ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private void make(String kind, int count) throws IOException {
    write("content/site.yaml", SITE);
    switch (kind) {
      case "entries" -> entries(orElse(count, 10_000));
      case "tags" -> tags(orElse(count, 10_000));
      case "wide" -> plain("content/actors", orElse(count, 200_000));
      case "static" -> plain("static/many", orElse(count, 200_000));
      case "deep" -> deep(orElse(count, 1_900));
      case "links" ->
          text("content/pages/links", "[a](page:links) ".repeat(orElse(count, 1_000_000)));
      default -> throw new IllegalArgumentException("no case " + kind);
    }
  }

  private static int orElse(int count, int usual) {
    return count > 0 ? count : usual;
  }

  private void entries(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      text("content/pages/p%06d".formatted(i), "Text.");
    }
  }

  private void tags(int count) throws IOException {
    write("content/actors/a.yaml", "name: A\ntype: agency\ncountry: US\n");
    write("content/actors/b.yaml", "name: B\ntype: agency\ncountry: JP\n");
    write(
        "content/sources/s.yaml",
        "type: webpage\ntitle: {lang: en, text: S}\npublisher: a\nissued: 2024-04-09\n"
            + "url: https://a.example/s\nurl_state: verified\nlevel: primary\nlanguage: en\n");
    for (int i = 0; i < count; i++) {
      String domain = "d%06d".formatted(i);
      write("content/domains/" + domain + "/domain.yaml", "order: " + (i + 1) + "\n");
      text("content/domains/" + domain, "Text.");
      if (i % 100 == 0) {
        agreement("a%06d".formatted(i), domain);
      }
    }
  }

  private void agreement(String id, String domain) throws IOException {
    write(
        "content/agreements/" + id + "/agreement.yaml",
        "type: implementing-arrangement\nbinding: political\nstatus: signed\n"
            + "dates: {signed: {on: 2024-04-09, evidence: [{source: s}]}}\n"
            + "parties: [{actor: a, role: signatory}, {actor: b, role: signatory}]\n"
            + "domains: ["
            + domain
            + "]\nreviewed: 2025-06-01\n");
    text("content/agreements/" + id, "Text.");
  }

  private void deep(int count) throws IOException {
    Files.createDirectories(folder.resolve("content/agreements/a/" + "d/".repeat(count)));
    Files.createDirectories(folder.resolve("static/" + "d/".repeat(count)));
  }

  private void plain(String in, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write(in + "/f%06d.txt".formatted(i), "x" + i);
    }
  }

  private void text(String in, String text) throws IOException {
    for (var language : new String[] {"de", "en"}) {
      String title = in.substring(in.lastIndexOf('/') + 1) + " " + language;
      write(
          in + "/" + language + ".md",
          "---\ntitle: " + title + "\nsummary: Much of it.\n---\n\n" + text + "\n");
    }
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int build(String kind) throws IOException {
    var said = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            folder,
            folder,
            Map.of(),
            Clock.systemUTC(),
            new BufferedReader(new StringReader("")),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    long start = System.nanoTime();
    long before = machine().getProcessCpuTime();
    int exit = new Program(surroundings).run("build", "--no-search").value();
    System.out.printf(
        "%-8s exit %d, %.1f s, %.1f s of the processor, %d MB, %d files of output%n",
        kind,
        exit,
        (System.nanoTime() - start) / 1e9,
        (machine().getProcessCpuTime() - before) / 1e9,
        peak() >> 20,
        count(folder.resolve("site-out")));
    said.toString(StandardCharsets.UTF_8)
        .lines()
        .limit(3)
        .map(line -> line.substring(0, Math.min(200, line.length())))
        .forEach(System.out::println);
    return exit;
  }

  private static OperatingSystemMXBean machine() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long count(Path site) throws IOException {
    if (!Files.exists(site)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
