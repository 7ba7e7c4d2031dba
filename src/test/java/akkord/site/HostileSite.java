package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.cli.ExitCode;
import akkord.cli.Program;
import akkord.cli.Surroundings;
import akkord.cli.Surroundings.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A site with all attacks wherever a text of editors is taken: as texts, titles, summaries, names,
 * addresses, keys, and in the names of the site itself.
 *
 * @param workspace where it is written
 */
public record HostileSite(Workspace workspace) {

  /** What markup that was taken over would look like to a reader of values. */
  private static final String BREAKOUT = "\"\\\"><script>alert(1)</script>\"";

  /** Keys of other programs, and ours where a text has none, by what attacks on them are called. */
  private static final Map<String, String> KEYS =
      Map.of(
          "image", "image",
          "canonical", "canonical",
          "redirect", "redirect",
          "alias", "aliases",
          "lang", "lang",
          "css-class", "kind",
          "author", "author",
          "tag", "tags");

  /** Writes the site with all that is going to be refused. */
  public static HostileSite written(Path folder) throws IOException {
    var site = new HostileSite(SiteCase.shared(folder));
    var workspace = site.workspace;
    String settings = workspace.read("content/site.yaml");
    workspace.write(
        "content/site.yaml",
        settings
            .replace("permalinks, ", "")
            .replace("previews, ", "") // pictures hold no text, and take their time
            .replace("title: {de: Abkommen", "title: {de: " + BREAKOUT)
            .replace("tagline: {de: Kurz und belegt", "tagline: {de: " + BREAKOUT)
            .replace("publisher: Redaktion", "publisher: " + BREAKOUT));
    for (var attack : Attack.all()) {
      site.page(attack.name(), "Titel", attack.text());
      switch (attack.name().replaceFirst("-.*", "")) {
        case "syntax" -> {
          // Markdown alone.
        }
        case "html" -> site.source(attack);
        case "links" -> site.actor(attack, "url", "A", attack.asAddress());
        default -> site.entries(attack);
      }
    }
    return site;
  }

  private void entries(Attack attack) throws IOException {
    String title = attack.asValue();
    source(attack);
    actor(attack, "name", title, "https://example.org/");
    actor(attack, "url", "A", attack.asAddress());
    actor(attack, "end", "A", attack.asEndOfAddress());
    page("title-" + attack.name(), title, "Text.");
    page("slug-" + attack.name(), "Titel\nslug: " + title, "Text.");
    for (var key : KEYS.entrySet()) {
      if (attack.name().contains(key.getKey())) {
        page("key-" + attack.name(), "Titel\n" + key.getValue() + ": " + title, "Text.");
      }
    }
    String agreement = "content/agreements/" + attack.name();
    workspace.write(
        agreement + "/agreement.yaml", workspace.read("content/agreements/rover/agreement.yaml"));
    for (String language : List.of("de", "en")) {
      workspace.write(agreement + "/" + language + ".md", text(title, "Text [@release]."));
    }
  }

  private void page(String name, String title, String text) throws IOException {
    workspace.write("content/pages/" + name + "/de.md", text(title, text));
  }

  /** A file with a text, whose summary is its title where that is quoted. */
  static String text(String title, String text) {
    String summary = title.startsWith("\"") ? title : "Kurz";
    return "---\ntitle: " + title + "\nsummary: " + summary + "\n---\n\n" + text + "\n";
  }

  private void actor(Attack attack, String way, String name, String url) throws IOException {
    workspace.write(
        "content/actors/" + attack.name() + "-" + way + ".yaml",
        "type: agency\ncountry: US\nname: " + name + "\nurl: " + url + "\n");
  }

  private void source(Attack attack) throws IOException {
    workspace.write("content/sources/" + attack.name() + ".yaml", source(attack.asValue()));
  }

  /** The facts of a source that say the same wherever they are words. */
  static String source(String words) {
    return """
    type: webpage
    title: {lang: en, text: %1$s}
    title_translated: %1$s
    publisher: %1$s
    author: [%1$s]
    issued: 2024-04-09
    number: %1$s
    level: media
    language: en
    note: {de: %1$s, en: %1$s}
    """
        .replace("%1$s", words);
  }

  /** Takes away what is refused, publishes the rest, and gives the folder of the site. */
  public Path publish() throws IOException {
    var check = run("check", "--quiet", "--content", "content", "--today", Workspace.TODAY);
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, check.exit(), check.err());
    for (var finding : check.findings()) {
      if (finding.severity().equals("error")) {
        delete(workspace.folder().resolve(finding.file()));
      }
    }
    var build =
        run(
            "build",
            "--quiet",
            "--content",
            "content",
            "--static",
            Workspace.repository().resolve("static").toString(),
            "--out",
            "site-out",
            "--today",
            Workspace.TODAY);
    assertEquals(ExitCode.DONE, build.exit(), build.err());
    return workspace.folder().resolve("site-out");
  }

  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    var entry = Objects.requireNonNull(file.getParent());
    if (Tree.of(entry).files().stream().noneMatch(left -> left.endsWith(".md"))
        && !entry.endsWith("sources")
        && !entry.endsWith("actors")) {
      for (String left : Tree.of(entry).files()) {
        Files.delete(entry.resolve(left));
      }
      Files.deleteIfExists(entry);
    }
  }

  /** Runs a command as from the repository's folder, where the tool for the search lies. */
  private Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            workspace.folder(),
            Workspace.repository(),
            System.getenv(),
            Workspace.CLOCK,
            new BufferedReader(Reader.nullReader()),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Terminal.NONE);
    var exit = new Program(surroundings).run(arguments);
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
