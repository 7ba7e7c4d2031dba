package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in sound content gives one finding at its place. */
class ContentFaultTest {

  @TempDir private Path folder;
  private ContentFolder content;

  @BeforeEach
  void write() throws IOException {
    content = ContentFolder.in(folder);
  }

  private void assertFound(String file, String change, String expected) throws Exception {
    var sides = change.replace("\\n", "\n").split(" => ", -1);
    content.change(file, sides[0], sides[1]);
    assertEquals(expected.isEmpty() ? "" : file + ":" + expected, content.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "type: treaty => type: traety § 1:7 unknown-word",
        "type: treaty => typ: treaty § 1:1 unknown-key",
        "status: in-force\\n => '' § 1:1 missing-key",
        "status: in-force => status: in_force § 3:9 unknown-word",
        "on: 2024-04-09\\n    place => on: 2024-02-30\\n    place § 8:9 invalid-date",
        "on: 2024-05~ => on: 25-01-15 § 13:18 invalid-date",
        "zone: Europe/Paris => zone: Europe/Pariss § 10:11 invalid-value",
        "locator: p. 3 => locator: 3 § 12:40 wrong-type",
        "quote: signed in Paris, lang: en => quote: signed in Paris § 12:9 missing-key",
        "source: treaty-text, locator => source: Treaty, locator § 12:18 unknown-reference",
        "role: party => role: parties § 16:27 unknown-word",
        "domains: [space] => domains: [] § 17:10 invalid-value",
        "domains: [space] => domains: space § 17:10 wrong-type",
        "domains: [space] => domains: [space, space] § 17:18 invalid-value",
        "part_of: frame => part_of: Frame § 18:10 unknown-reference",
        "amount: 110000000 => amount: '110000000' § 21:13 wrong-type",
        "amount: 110000000 => amount: 1.1e8 § 21:13 invalid-value",
        "currency: USD => currency: US § 22:15 invalid-value",
        "from: [agency => from: [agancy § 23:12 unknown-reference",
        "amount: 101300000 => amount: 101200000 § 24:26 conversion-mismatch",
        "rate: 1.0860 => rate: 0 § 24:58 invalid-value",
        "text: {de: Erstes, en: First} => text: {de: Erstes} § 28:11 language-missing",
        "text: {de: Erstes, en: First} => text: {de: a, en: b, fr: c} § 28:26 unknown-language",
        "text: {de: Erstes, en: First} => text: Same sentence § 28:11 untranslated-text",
        "text: {de: Erstes, en: First} => text: {de: to be done, en: to be done} § 28:32"
            + " untranslated-text",
        "text: {de: Erstes, en: First} => text: {de: \"as is now\", en: as is now } § 28:33"
            + " untranslated-text",
        "text: {de: Erstes, en: First} => text: 3. draft § 28:11 untranslated-text",
        "text: {de: Erstes, en: First} => text: {de: CCFE, en: CCFE} § ''",
        "text: {de: Erstes, en: First} => text: 2 + 2 § ''",
        "text: {de: Erstes, en: First} => text: University of Tokyo § ''",
        "text: {de: Erstes, en: First} => text: 'arXiv, eBay, 5 km' § ''",
        "text: {de: Erstes, en: First} => text: https://example.org/a § ''",
        "text: {de: Erstes, en: First} => text: {de: a b c, en: a b d} § ''",
        "- id: first => - id: First § 27:9 invalid-value",
        "reviewed: 2024-05-01 => reviewed: 01.05.2024 § 41:11 invalid-date",
        "review_by: 2025-05-01 => review_by: 2025-05 § 42:12 invalid-date",
        "minor: true => minor: 'true' § 44:42 wrong-type",
        "same_as: [https://example.org/1] => same_as: [javascript:x] § 45:11 invalid-address",
        "type: treaty => draft: 'true'\\ntype: treaty § 1:8 wrong-type",
        "type: treaty => type: treaty\\ntype: other § 2:1 duplicate-key",
        "official_title: => official_title: & § 4:18 invalid-yaml",
      })
  void inAnAgreement(String change, String expected) throws Exception {
    assertFound(ContentFolder.AGREEMENT, change.replace("''", ""), expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "researched: [no, SE] => researched: [no, XX] § 2:18 invalid-value",
        "researched: [no, SE] => researched: NO § 2:13 wrong-type",
      })
  void inADomain(String change, String expected) throws Exception {
    assertFound("domains/space/domain.yaml", change, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "title: Titel => titel: Titel § 2:1 unknown-key",
        "title: Titel => title: 2024 § 2:8 wrong-type",
        "title: Titel => title: Titel #3 § 2:14 cut-by-comment",
        "slug: der-titel => slug: ../x § 4:7 invalid-value",
        "slug: der-titel => slug: Der-Titel § 4:7 invalid-value",
        "slug: der-titel => parity: loose § 2:1 missing-key",
        "slug: der-titel => translation:\\n\u00A0\u00A0of: de § 5:1 invalid-yaml",
        "title: Titel => ti\u200Btle: Titel § 2:1 unknown-key",
        "slug: der-titel => translation: {of: x y} § 4:19 invalid-value",
        "summary: Kurz. => summary: § 3:1 empty-text",
        "---\\ntitle => \\n---\\ntitle § 2:1 missing-front-matter",
        "---\\nText => ----\\nText § 1:1 missing-front-matter",
      })
  void inFrontMatter(String change, String expected) throws Exception {
    assertFound(ContentFolder.GERMAN, change, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "type: treaty => type: treatise § 1:7 unknown-word",
        "publisher: norway => publisher: norwya § 4:12 unknown-reference",
        "publisher: norway => publisher: The Gazette § ''",
        "url_state: verified\\n => '' § 1:1 missing-key",
        "level: primary => level: mirror § 1:1 missing-key",
        "url: https://example.org/treaty => url: mailto:a@example.org § 8:6 invalid-address",
        "language: en => language: e § 14:11 invalid-value",
      })
  void inASource(String change, String expected) throws Exception {
    assertFound("sources/treaty-text.yaml", change.replace("''", ""), expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "base_url: https://example.org/site => base_url: example.org § 3:11 invalid-address",
        "base_url: https://example.org/site => base_url: https://example.org/?q § 3:11"
            + " invalid-address",
        "languages: [de, en] => languages: [] § 4:12 invalid-value",
        "languages: [de, en] => languages: [de, de, en] § 4:12 invalid-value",
        "languages: [de, en]\\n => '' § 1:1 missing-key",
        "de: abkommen => de: Abkommen § 6:20 invalid-value",
        "[agreements, => [agreement, § 7:14 unknown-reference",
        "contact: editors@example.org => contact: editors § 12:10 invalid-address",
        "page_size: 20 => page_size: 0 § 13:12 invalid-value",
        "outputs: [feeds] => outputs: [feed] § 14:11 unknown-word",
        "translations: fallback => translations: none § 15:15 unknown-word",
      })
  void inTheSettings(String change, String expected) throws Exception {
    assertFound("site.yaml", change.replace("''", ""), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "evidence:\\n      - {source: treaty-text, locator: p. 3, quote: signed in Paris, lang: en}"
            + " => evidence: [] § 2:10 missing-evidence",
        "A. Person}\\n"
            + "  - {actor: agency, role: party, signed_by: [B. Person, C. Person]} => A. Person} §"
            + " 15:3 too-few-parties",
      })
  void betweenTheKeysOfAnAgreement(String change, String expected) throws Exception {
    assertFound(ContentFolder.AGREEMENT, change.replace("''", ""), expected);
  }
}
