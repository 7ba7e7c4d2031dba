package akkord.view;

import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestAgreement;
import akkord.fixture.TestText;
import akkord.model.Backlink.Place;
import akkord.model.LanguageTag;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Japan baut ihn|. Die USA fliegen ihn.|Japan baut ihn.",
        "Japan baut ihn. Die USA fliegen ihn|.|Die USA fliegen ihn.",
        "Japan baut ihn.| Die USA fliegen ihn.|Japan baut ihn.",
        "Am 9. April 2024, z. B. in Tokio|, war es so. Dann nicht.|Am 9.\u00A0April 2024,"
            + " z.\u202FB. in Tokio, war es so.",
        "Er sagte: „Gut.“ Sie schwieg|. Schluss.|Sie schwieg.",
        "Es kostet 110 Mio. USD,| davon 5 Mio. EUR. Mehr nicht.|Es kostet 110\u00A0Mio.\u00A0USD,"
            + " davon 5\u00A0Mio.\u00A0EUR.",
        "It cost USD 1.5 million| in 2024. Nobody paid.|It cost USD\u00A01.5 million in 2024.",
        "Ohne Punkt| am Ende|Ohne Punkt am Ende",
        "ブイを設置します|。海流も調べます。|ブイを設置します。",
        "「設置する。」と述べた。|海流も調べます。|「設置する。」と述べた。",
      })
  void findsTheSentenceAroundACitation(String before, String after, String sentence) {
    var text = TestText.in("content/agreements/rover/de.md");
    text.paragraph(words(before), cite("release"), words(after));
    var german = new LanguageTag("de");
    var entry = TestAgreement.named("rover").text(german, text).build();
    var place = new Place.InCitation(1);
    var found = Sentences.of(entry, SampleSite.edition(Words.of(german)), Set.of(place));
    assertEquals(Map.of(place, Phrase.of(sentence)), found);
  }
}
