package akkord.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which package may import which, as the table in {@code ARCHITECTURE.md} has it. */
final class PackageTable {
  private static final Set<String> GROUND = Set.of("location", "diagnostic", "model");

  private static final Set<String> VIEW =
      Set.of(
          "location",
          "trace",
          "model",
          "markdown",
          "handbook",
          "route",
          "citation",
          "linkeddata",
          "picture",
          "preview");

  /** Each package with the packages that it may import, in the order of the pipeline. */
  static final Map<String, Set<String>> ALLOWED = table();

  private PackageTable() {}

  private static Map<String, Set<String>> table() {
    var rows = new LinkedHashMap<String, Set<String>>();
    rows.put("location", Set.of());
    rows.put("diagnostic", Set.of("location"));
    rows.put("codec", Set.of());
    rows.put("disk", Set.of());
    rows.put("image", Set.of("location", "diagnostic"));
    rows.put("data", Set.of("location", "diagnostic"));
    rows.put("trace", Set.of());
    rows.put("model", Set.of("location", "trace"));
    rows.put("compare", Set.of("location", "model"));
    rows.put("report", groundAnd("compare"));
    rows.put("issueform", Set.of("diagnostic", "model", "data", "report"));
    rows.put("markdown", GROUND);
    rows.put("ledger", groundAnd("data"));
    rows.put(
        "content",
        groundAnd("trace", "codec", "disk", "image", "data", "compare", "markdown", "ledger"));
    rows.put("revision", Set.of("diagnostic"));
    rows.put("literal", Set.of("location", "diagnostic", "model"));
    rows.put("handbook", groundAnd("markdown", "content"));
    rows.put("http", Set.of("diagnostic", "model"));
    rows.put("webpage", groundAnd("data", "http"));
    rows.put("external", groundAnd("http", "ledger"));
    rows.put("archive", groundAnd("http", "ledger"));
    rows.put("scaffold", groundAnd("data", "content", "webpage"));
    rows.put("inflection", Set.of("model"));
    rows.put("assemble", groundAnd("literal", "inflection"));
    putFromAddressesOn(rows);
    return rows;
  }

  private static void putFromAddressesOn(Map<String, Set<String>> rows) {
    rows.put("route", groundAnd("trace"));
    rows.put("citation", Set.of("location", "model", "route"));
    rows.put("linkeddata", Set.of("location", "model", "route"));
    rows.put("picture", Set.of());
    rows.put("preview", Set.of());
    rows.put("view", VIEW);
    // What a template writes as it is: safe HTML and structured data.
    rows.put("templates", Set.of("model", "view", "markdown", "handbook", "linkeddata", "picture"));
    rows.put("render", groundAnd("route", "view", "markdown"));
    rows.put("export", Set.of("location", "model", "route", "citation", "linkeddata", "view"));
    rows.put("search", Set.of("location", "diagnostic", "model", "markdown", "route"));
    rows.put("ground", Set.of("location", "trace", "codec", "model", "route", "view", "export"));
    rows.put("output", Set.of("location", "diagnostic", "codec", "disk", "model", "route"));
    rows.put("links", groundAnd("codec", "disk", "compare", "route", "output"));
    rows.put("build", groundAnd(stages()));
    rows.put("serve", Set.of("location", "diagnostic", "report", "route", "build"));
    rows.put("cli", groundAnd(spokenOf()));
  }

  private static String[] spokenOf() {
    return new String[] {
      "compare",
      "report",
      "issueform",
      "ledger",
      "content",
      "revision",
      "http",
      "webpage",
      "external",
      "archive",
      "scaffold",
      "route",
      "search",
      "output",
      "links",
      "build",
      "serve"
    };
  }

  private static String[] stages() {
    return new String[] {
      "trace",
      "codec",
      "disk",
      "data",
      "compare",
      "markdown",
      "ledger",
      "content",
      "http",
      "assemble",
      "route",
      "linkeddata",
      "view",
      "render",
      "export",
      "preview",
      "search",
      "ground",
      "output",
      "links"
    };
  }

  private static Set<String> groundAnd(String... more) {
    var all = new TreeSet<>(GROUND);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
