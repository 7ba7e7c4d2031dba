package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestSite;
import akkord.fixture.TestText;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.TextState.Kind;
import akkord.model.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextStatesTest {

  private final Prose german = TestText.in("de.md").heading(2, "ziel").prose();
  private final String stamp = Original.of(german).stamp().toString();

  @Test
  void aTextMayBeTheOnlyOneOrUnrelated() {
    assertEquals(List.of(Kind.PRESENT, Kind.MISSING), kinds(Map.of(DE, german)));
    assertEquals(
        List.of(Kind.PRESENT, Kind.PRESENT), kinds(Map.of(DE, german, EN, english().prose())));
  }

  @Test
  void aTranslationIsAsItsStampSays() {
    for (var state :
        Map.of(stamp, Kind.CURRENT, other(), Kind.STALE, "damaged", Kind.UNSTAMPED).entrySet()) {
      var text = english().stampedTranslationOf(DE, state.getKey()).prose();
      assertEquals(List.of(Kind.ORIGINAL, state.getValue()), kinds(Map.of(DE, german, EN, text)));
    }
  }

  @Test
  void aTranslationWithoutStampOrOriginalIsUnstamped() {
    var text = english().translationOf(DE).prose();
    assertEquals(List.of(Kind.ORIGINAL, Kind.UNSTAMPED), kinds(Map.of(DE, german, EN, text)));
    var alone = english().stampedTranslationOf(DE, stamp).prose();
    assertEquals(List.of(Kind.MISSING, Kind.UNSTAMPED), kinds(Map.of(EN, alone)));
  }

  @Test
  void onlyATextThatIsNamedIsAnOriginal() {
    var french = new LanguageTag("fr");
    var texts = new LinkedHashMap<LanguageTag, Prose>();
    texts.put(DE, german);
    texts.put(EN, english().translationOf(DE).prose());
    texts.put(french, TestText.in("fr.md").prose());
    var settings = new TestSite().languages(DE, EN, french).settings();
    assertEquals(
        List.of(Kind.ORIGINAL, Kind.UNSTAMPED, Kind.PRESENT),
        TextStates.of(new Texts(texts), settings).values().stream()
            .map(state -> state.kind())
            .toList());
  }

  @Test
  void eachTranslationGetsTheStampOfItsOriginalNow() {
    var text = english().stampedTranslationOf(DE, other()).prose();
    var stamps =
        TextStates.of(new Texts(Map.of(DE, german, EN, text)), new TestSite().settings())
            .values()
            .stream()
            .flatMap(state -> Stream.of(state.stamp().orElse("none")))
            .toList();
    assertEquals(List.of("none", stamp), stamps);
  }

  private static TestText english() {
    return TestText.in("en.md").heading(2, "aim");
  }

  private static String other() {
    return Original.of(TestText.in("de.md").heading(2, "anders").prose()).stamp().toString();
  }

  private static List<Kind> kinds(Map<LanguageTag, Prose> texts) {
    return TextStates.of(new Texts(texts), new TestSite().settings()).values().stream()
        .map(state -> state.kind())
        .toList();
  }
}
