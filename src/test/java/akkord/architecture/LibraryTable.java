package akkord.architecture;

import java.util.Map;
import java.util.Set;

/** Each library, named by the start of its packages, with the only packages that may know it. */
final class LibraryTable {
  static final Map<String, Set<String>> USERS =
      Map.ofEntries(
          Map.entry("org.snakeyaml.", Set.of("data")),
          Map.entry(
              "tools.jackson.",
              Set.of(
                  "citation",
                  "data",
                  "export",
                  "issueform",
                  "linkeddata",
                  "report",
                  "search",
                  "webpage")),
          Map.entry("com.vladsch.flexmark.", Set.of("markdown")),
          Map.entry("gg.jte.", Set.of("render", "templates")),
          // The second wall: what the Markdown writer made is held against an allow-list.
          // In archive, external and webpage: what other sites' pages say of themselves.
          Map.entry("org.jsoup.", Set.of("archive", "external", "links", "markdown", "webpage")),
          Map.entry("picocli.", Set.of("cli")),
          Map.entry("org.apache.fontbox.", Set.of("preview")),
          Map.entry("org.apache.pdfbox.io.", Set.of("preview")), // what FontBox reads from
          Map.entry("java.awt.", Set.of("preview")),
          Map.entry("org.apache.hc.", Set.of("http")),
          Map.entry("javax.net.ssl.", Set.of("http")));

  private LibraryTable() {}
}
