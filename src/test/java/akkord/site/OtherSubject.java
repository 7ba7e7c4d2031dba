package akkord.site;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Content on another subject than the repository's own, as much as is wanted and always the same:
 * twin towns that share libraries, railways and orchards. Every agreement has sources, parties,
 * domains, links to others, lists, a table and a footnote, in both languages.
 */
public record OtherSubject(int agreements) {

  private record Name(String id, String german, String english) {}

  private static final List<Name> DOMAINS =
      List.of(
          new Name("libraries", "Büchereien", "Libraries"),
          new Name("railways", "Schmalspurbahnen", "Narrow-gauge railways"),
          new Name("orchards", "Streuobst", "Orchards"),
          new Name("choirs", "Chöre", "Choirs"),
          new Name("rivers", "Flüsse", "Rivers"));
  private static final List<Name> TOWNS =
      List.of(
          new Name("ahlen", "Stadt Ahlen", "Town of Ahlen"),
          new Name("bergen", "Stadt Bergen", "City of Bergen"),
          new Name("cahors", "Stadt Cahors", "Town of Cahors"),
          new Name("delft", "Stadt Delft", "City of Delft"),
          new Name("evora", "Stadt Évora", "City of Évora"),
          new Name("falun", "Stadt Falun", "Town of Falun"),
          new Name("gmunden", "Stadt Gmunden", "Town of Gmunden"));
  private static final List<String> COUNTRIES =
      List.of("de", "no", "FR", "NL", "pt", "SE", "at"); // 'no' is Norway
  private static final List<String> TYPES =
      List.of("partnership", "memorandum-of-understanding", "programme", "joint-statement");

  public void writeTo(Workspace workspace) throws IOException {
    workspace.write("content/site.yaml", site());
    for (int i = 0; i < DOMAINS.size(); i++) {
      writeDomain(DOMAINS.get(i), i + 1, workspace);
    }
    for (int i = 0; i < TOWNS.size(); i++) {
      var town = TOWNS.get(i);
      workspace.write(
          "content/actors/" + town.id() + ".yaml",
          "name: " + both(town) + "\ntype: organisation\ncountry: " + COUNTRIES.get(i) + "\n");
    }
    for (int i = 0; i < agreements; i++) {
      writeSource(i, workspace);
      writeAgreement(i, workspace);
    }
  }

  private static String site() {
    return """
    title: {de: Städte im Bund, en: Towns in league}
    tagline: {de: Wer mit wem was teilt, en: Who shares what with whom}
    base_url: https://towns.example/league/
    languages: [en, de]
    licence: CC0-1.0
    publisher: {de: Der Städtebund, en: The league of towns}
    contact: https://towns.example/contact
    page_size: 20
    """;
  }

  private static String both(Name name) {
    return "{de: " + name.german() + ", en: " + name.english() + "}";
  }

  private static void writeDomain(Name domain, int order, Workspace workspace) throws IOException {
    String folder = "content/domains/" + domain.id();
    workspace.write(folder + "/domain.yaml", "order: " + order + "\n");
    workspace.write(folder + "/de.md", text(domain.german(), "Was Städte teilen.", "Ein Feld."));
    workspace.write(folder + "/en.md", text(domain.english(), "What towns share.", "A field."));
  }

  private static String text(String title, String summary, String body) {
    return "---\ntitle: " + title + "\nsummary: " + summary + "\n---\n\n" + body + "\n";
  }

  private static void writeSource(int i, Workspace workspace) throws IOException {
    workspace.write(
        "content/sources/" + source(i) + ".yaml",
        """
        type: report
        title: {lang: de, text: Ratsprotokoll %1$s}
        title_translated: {de: Ratsprotokoll %1$s, en: Council minutes %1$s}
        publisher: %2$s
        issued: %3$s
        url: https://towns.example/minutes/%1$s
        url_state: inferred
        level: primary
        language: de
        """
            .replace("%1$s", Integer.toString(i + 1))
            .replace("%2$s", town(i).id())
            .replace("%3$s", day(i)));
  }

  private void writeAgreement(int i, Workspace workspace) throws IOException {
    String folder = "content/agreements/" + agreement(i);
    workspace.write(folder + "/agreement.yaml", facts(i));
    var domain = DOMAINS.get(i % DOMAINS.size());
    workspace.write(
        folder + "/de.md",
        text(
            domain.german() + " " + (i + 1),
            town(i).german() + " und " + town(i + 1).german() + " teilen.",
            body(i, List.of("Inhalt", "Jahr", "Mittel", "Stand der Dinge.", "Siehe auch"))));
    workspace.write(
        folder + "/en.md",
        text(
            domain.english() + " " + (i + 1),
            town(i).english() + " and " + town(i + 1).english() + " share.",
            body(i, List.of("Content", "Year", "Funds", "State of affairs.", "See also"))));
  }

  private String facts(int i) {
    return String.join(
        "\n",
        "type: " + TYPES.get(i % TYPES.size()),
        "binding: unclear",
        "status: announced",
        "dates:",
        "  announced: {on: " + day(i) + ", evidence: [{source: " + source(i) + "}]}",
        "parties:",
        "  - {actor: " + town(i).id() + ", role: party}",
        "  - {actor: " + town(i + 1).id() + ", role: party}",
        "domains: [" + DOMAINS.get(i % DOMAINS.size()).id() + "]",
        "related: [" + agreement((i + 1) % agreements) + "]",
        "reviewed: 2026-01-01",
        "");
  }

  /** The same structure in each language: heading, list, table, footnote, reference, citation. */
  private String body(int i, List<String> words) {
    return """
    %0. [@%s][^1]

    ## %0

    - %3
    - %3

    | %1 | %2 |
    |----|---:|
    | 19 | 84 |

    %4 [](agreement:%a).

    [^1]: %3
    """
        .replace("%0", words.get(0))
        .replace("%1", words.get(1))
        .replace("%2", words.get(2))
        .replace("%3", words.get(3))
        .replace("%4", words.get(4))
        .replace("%s", source(i))
        .replace("%a", agreement((i + 7) % agreements));
  }

  private static Name town(int i) {
    return TOWNS.get(i % TOWNS.size());
  }

  private static String agreement(int i) {
    return "pact-" + (i + 1);
  }

  private static String source(int i) {
    return "minutes-" + (i + 1);
  }

  private static String day(int i) {
    return (1990 + i % 30) + "-0" + (1 + i % 9) + "-1" + i % 10;
  }

  /** The names of its agreements. */
  List<String> names() {
    return IntStream.range(0, agreements)
        .mapToObj(OtherSubject::agreement)
        .collect(Collectors.toList());
  }
}
