package akkord.content;

import java.util.Map;
import java.util.TreeMap;

/** The files of a small site in which each key of each collection stands at least once. */
final class SmallSite {

  private static final String SITE =
      """
      title: {de: Abkommen, en: Agreements}
      tagline: {de: Belegt, en: Sourced}
      base_url: https://example.org/site
      languages: [de, en]
      segments:
        agreements: {de: abkommen, en: agreements}
      navigation: [agreements, "page:about"]
      repository: https://example.org/repo
      edit_branch: main
      licence: CC-BY-4.0
      publisher: Editors
      contact: editors@example.org
      page_size: 20
      outputs: [feeds]  # the rest later
      translations: fallback
      """;
  private static final String AGREEMENT =
      """
      type: treaty
      binding: binding
      status: in-force
      official_title:
        - {lang: fr, text: Traité}
      dates:
        signed:
          on: 2024-04-09
          place: Paris
          zone: Europe/Paris
          evidence:
            - {source: treaty-text, locator: p. 3, quote: signed in Paris, lang: en}
        in_force: {on: 2024-05~}
      parties:
        - {actor: norway, role: signatory, signed_by: A. Person}
        - {actor: agency, role: party, signed_by: [B. Person, C. Person]}
      domains: [space]
      part_of: frame
      related: [frame]
      funding:
        - amount: 110000000
          currency: USD
          from: [agency, "Some Bank"]
          conversion: {amount: 101300000, currency: EUR, rate: 1.0860, rate_source: treaty-text}
          note: {de: gerundet, en: rounded}
      commitments:
        - id: first
          text: {de: Erstes, en: First}
          actor: agency
          due: 2025
          status: started
          history:
            - {status: announced, on: 2024-04-09}
      discrepancies:
        - id: place
          topic: Ort
          positions:
            - {source: treaty-text, says: Paris}
          resolution: Paris
      further_reading: [treaty-text]
      reviewed: 2024-05-01
      review_by: 2025-05-01
      changes:
        - {on: 2024-05-01, note: First, minor: true}
      same_as: [https://example.org/1]
      """;
  private static final String FRAME =
      """
      type: programme
      binding: unclear
      status: unknown
      dates: {announced: {on: 2020}}
      parties: [{actor: norway, role: host}]
      domains: [space]
      reviewed: 2024-05-01
      """;
  private static final String SOURCE =
      """
      type: treaty
      title: {lang: en, text: The treaty}
      title_translated: {de: Der Vertrag, en: The treaty}
      publisher: norway
      author: A. Person
      issued: 2024-04-09
      accessed: 2024-05-01
      url: https://example.org/treaty
      number: TIAS 1
      doi: 10.1000/1
      url_state: verified
      archived: [{url: https://example.org/copy, on: 2024-05-01}]
      level: primary
      language: en
      note: {de: Text, en: Text}
      """;
  private static final String TERM =
      """
      name: {de: Vertrag, en: treaty}
      definition: {de: Bindend, en: Binding}
      native: [{lang: ja, text: 条約}]
      also: {de: [Abkommen]}
      avoid: {en: [deal]}
      parts: [Vertrag]
      evidence: [{source: treaty-text, stance: mentions}]
      """;
  private static final String BRIEFING =
      """
      on: 2024-04-10
      agreements: [pact, frame]
      domains: [space]
      author: A. Person
      based_on: treaty-text
      reviewed: 2024-05-01
      changes: []
      """;

  private static final String GERMAN =
      """
      ---
      title: Titel
      summary: Kurz.
      slug: der-titel
      ---
      Text.
      """;
  private static final String ENGLISH =
      """
      ---
      title: Title
      summary: Short.
      short_title: T
      translation: {of: de, by: D. Person, machine: false}
      parity: loose
      ---
      Text.
      """;

  static final Map<String, String> FILES = files();

  private SmallSite() {}

  private static Map<String, String> files() {
    var files = new TreeMap<String, String>();
    files.put("site.yaml", SITE);
    files.put("agreements/pact/agreement.yaml", AGREEMENT);
    files.put("agreements/frame/agreement.yaml", FRAME);
    files.put("sources/treaty-text.yaml", SOURCE);
    files.put("actors/norway.yaml", "name: Norway\ntype: state\ncountry: no\n");
    files.put(
        "actors/agency.yaml",
        "name: {de: Amt, en: Agency}\ntype: agency\ncountry: NO\nparent: norway\n");
    files.put("domains/space/domain.yaml", "order: 1\nresearched: [no, SE]\n");
    files.put("glossary/treaty.yaml", TERM);
    files.put("briefings/spring/briefing.yaml", BRIEFING);
    for (var folder :
        new String[] {
          "agreements/pact", "agreements/frame", "domains/space", "briefings/spring", "pages/about"
        }) {
      files.put(folder + "/de.md", GERMAN);
      files.put(folder + "/en.md", ENGLISH);
    }
    return files;
  }
}
