package akkord.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import akkord.model.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of the golden site are broken in turn; all others are published without them. */
class HeldBackTest {

  private static final Path GOLDEN =
      Workspace.repository().resolve("src/test/resources/akkord/site/golden");
  private static final Pattern HELD = Pattern.compile("[a-z]+:[a-z0-9-]+");
  private static final String IN_REVISION = "Dieser Eintrag wird überarbeitet";

  @TempDir private static Path folder;

  private static Tree whole = new Tree(Path.of(""), List.of());

  /** The German page of each entry, by its permanent name. */
  private static final Map<String, String> PAGES = new HashMap<>();

  private static final Map<String, Document> DOCUMENTS = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    var workspace = golden(folder.resolve("whole"));
    var run = workspace.run(arguments());
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    whole = workspace.site();
    for (String file : whole.files()) {
      if (file.endsWith(".html")) {
        DOCUMENTS.put(file, Jsoup.parse(whole.text(file)));
      }
      if (file.startsWith("id/")) {
        var leads = Jsoup.parse(whole.text(file)).expectFirst("a[hreflang=de].button");
        String page = Path.of(file).resolveSibling(leads.attr("href")).normalize().toString();
        PAGES.put(Jsoup.parse(whole.text(file)).select(".kicker code").text(), page);
      }
    }
  }

  private static Workspace golden(Path place) throws IOException {
    Tree.of(GOLDEN.resolve("content")).copyTo(place.resolve("content"));
    Tree.of(GOLDEN.resolve("static")).copyTo(place.resolve("static"));
    return new Workspace(place);
  }

  private static String[] arguments(String... more) {
    return Stream.concat(
            Stream.of("build", "--no-search", "--today", "2026-01-02"), Stream.of(more))
        .toArray(String[]::new);
  }

  private static Workspace broken(String file, Path place) throws IOException {
    var workspace = golden(place);
    String text = workspace.read("content/" + file);
    return workspace.write("content/" + file, text + "\nbroken: [\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actors/nasa.yaml",
        "agreements/framework/agreement.yaml",
        "agreements/network/agreement.json",
        "briefings/moon-2024/briefing.yaml",
        "domains/moon/domain.yaml",
        "glossary/rover.yaml",
        "pages/about/page.yaml",
        "sources/daily.yaml",
        "sources/release.yaml"
      })
  void allElseIsPublished(String file, @TempDir Path place) throws IOException {
    var workspace = broken(file, place);
    var run = workspace.run(arguments("--quarantine"));
    var held = held(run);
    var site = workspace.site();
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, run.exit());
    assertAll(
        () -> assertEquals(List.of("content/" + file), mistaken(run)),
        () -> assertEquals(List.of(), changed(site, held), "pages that name nothing of " + held),
        () -> assertEquals(List.of(), saying(titles(held), site), "files that name " + held),
        () -> assertEquals(held, stubs(site), "pages in revision"));
  }

  private static List<String> mistaken(Run run) {
    return run.findings().stream()
        .filter(finding -> finding.severity().equals("error"))
        .map(Run.Finding::file)
        .toList();
  }

  private static Set<String> held(Run run) {
    String summary =
        run.err().lines().filter(line -> line.startsWith("published")).findFirst().get();
    return HELD.matcher(summary.substring(summary.indexOf("held back")))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The pages of entries that neither linked to what is held back nor named it, and differ. */
  private static List<String> changed(Tree site, Set<String> held) throws IOException {
    var pages = held.stream().map(HeldBackTest::page).collect(Collectors.toSet());
    var titles = held.stream().map(HeldBackTest::title).toList();
    var changed = new ArrayList<String>();
    for (String page : PAGES.values()) {
      if (!pages.contains(page)
          && !linksTo(page, pages)
          && titles.stream().noneMatch(document(page).text()::contains)
          && !whole.text(page).equals(site.text(page))) {
        changed.add(page);
      }
    }
    return changed;
  }

  private static boolean linksTo(String page, Set<String> others) {
    return document(page).select("a[href]").stream()
        .map(link -> link.attr("href").replaceAll("[#?].*$", ""))
        .filter(href -> !href.isEmpty() && !href.contains(":"))
        .map(href -> Path.of(page).resolveSibling(href).normalize().toString())
        .anyMatch(others::contains);
  }

  /** The titles of entries, unless other content says the same words. */
  private static List<String> titles(Set<String> entries) throws IOException {
    var content = Tree.of(GOLDEN.resolve("content"));
    var titles = new ArrayList<String>();
    for (String entry : entries) {
      String title = title(entry);
      boolean isSaidElsewhere = false;
      for (String file : content.files()) {
        isSaidElsewhere |= !file.startsWith(place(entry)) && content.text(file).contains(title);
      }
      if (!isSaidElsewhere) {
        titles.add(title);
      }
    }
    return titles;
  }

  private static String page(String entry) {
    return Objects.requireNonNull(PAGES.get(entry), entry);
  }

  private static Document document(String page) {
    return Objects.requireNonNull(DOCUMENTS.get(page), page);
  }

  private static String title(String entry) {
    return document(page(entry)).select("h1").text();
  }

  /** How the paths of an entry's files begin. */
  private static String place(String entry) {
    var parts = entry.split(":", 2);
    return Collection.ofEntryWord(parts[0]).orElseThrow().folder() + "/" + parts[1];
  }

  private static List<String> saying(List<String> titles, Tree site) throws IOException {
    var saying = new ArrayList<String>();
    for (String file : site.files()) {
      if (!file.endsWith(".png") && titles.stream().anyMatch(text(site, file)::contains)) {
        saying.add(file);
      }
    }
    return saying;
  }

  private static String text(Tree site, String file) throws IOException {
    return file.endsWith(".html") ? Jsoup.parse(site.text(file)).text() : site.text(file);
  }

  /** The entries in whose places readers of German are told that they are being revised. */
  private static Set<String> stubs(Tree site) throws IOException {
    var stubs = new TreeSet<String>();
    for (var page : PAGES.entrySet()) {
      if (Files.exists(site.folder().resolve(page.getValue()))
          && site.text(page.getValue()).contains(IN_REVISION)) {
        stubs.add(page.getKey());
      }
    }
    return stubs;
  }

  @Test
  void theNumberOfJobsIsOfNoAccount(@TempDir Path place) throws IOException {
    var first = broken("sources/daily.yaml", place.resolve("first"));
    var second = broken("sources/daily.yaml", place.resolve("second"));
    first.run(arguments("--quarantine", "--jobs", "1"));
    second.run(arguments("--quarantine", "--jobs", "7"));
    assertTrue(first.site().files().contains("index.html"));
    assertEquals(first.site().hashes(), second.site().hashes());
  }

  @Test
  void aCheckSaysWhatWouldBeHeldBackAndWritesNothing(@TempDir Path place) throws IOException {
    var workspace = broken("actors/nasa.yaml", place);
    var run = workspace.run("check", "--quarantine", "--today", "2026-01-02", "--lang", "de");
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, run.exit());
    assertTrue(
        run.err().contains("; zurückgehalten: actor:nasa, und was davon abhängt: "), run.err());
    assertFalse(Files.exists(place.resolve("site-out")));
  }

  @Test
  void aMendedEntryIsBackInItsPlace(@TempDir Path place) throws IOException {
    var workspace = broken("sources/daily.yaml", place);
    workspace.run(arguments("--quarantine"));
    Files.copy(
        GOLDEN.resolve("content/sources/daily.yaml"),
        place.resolve("content/sources/daily.yaml"),
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals(ExitCode.DONE, workspace.run(arguments("--quarantine")).exit());
    assertEquals(whole.hashes(), workspace.site().hashes());
  }
}
