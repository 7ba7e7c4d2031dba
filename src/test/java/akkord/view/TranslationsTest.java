package akkord.view;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import akkord.assemble.Assembler;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Overview;
import akkord.model.Page;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.Texts;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private final TranslationsView page =
      view(
          page("translated", german(), english(Optional.of(translation("A. Name", "B. Name")))),
          page("unnamed", german(), english(Optional.of(translation(null, null)))),
          page("written-twice", german(), english(Optional.empty())),
          new Page(
              Given.id("page:german"),
              german().file(),
              Optional.empty(),
              List.of(),
              new Texts(Map.of(DE, german()))));

  @Test
  void tellsOfEachEntryWhatItsTextsSay() {
    assertEquals(
        List.of(
            "vorhanden, fehlt | – | – | –",
            "Original, Übersetzung, Stand nicht vermerkt | A. Name | ja | B. Name",
            "Original, Übersetzung, Stand nicht vermerkt | nicht vermerkt | ja | nicht vermerkt",
            "vorhanden, vorhanden | – | – | –"),
        page.groups().getFirst().rows().stream().map(TranslationsTest::shown).toList());
  }

  private static String shown(TranslationsView.Row row) {
    var states = row.states().stream().map(TranslationsView.State::text).toList();
    return String.join(" | ", String.join(", ", states), row.by(), row.machine(), row.reviewedBy());
  }

  @Test
  void countsTheTextsOfEachLanguage() {
    assertEquals(
        List.of(
            new TranslationsView.Total("Deutsch", "4", "0", "0", "0", "0", "0", "0", "0"),
            new TranslationsView.Total("Englisch", "3", "2", "0", "0", "2", "2", "1", "1")),
        page.totals());
  }

  private static TranslationsView view(Page... pages) {
    var site = Assembler.assemble(new TestSite().draft(pages), LocalDate.of(2026, 1, 1)).site();
    var found = new Diagnostics();
    var plan = Planner.plan(site, Assets.plan(List.of(), found), found);
    var target = new Target.OverviewPage(Overview.TRANSLATIONS, DE);
    return assertInstanceOf(TranslationsView.class, Views.of(site, plan).view(target));
  }

  private static Page page(String name, Prose german, Prose english) {
    var texts = new Texts(Given.ordered(DE, german, EN, english));
    return new Page(Given.id("page:" + name), german.file(), Optional.empty(), List.of(), texts);
  }

  private static Translation translation(@Nullable String by, @Nullable String reviewedBy) {
    return new Translation(
        DE,
        Optional.empty(),
        Optional.ofNullable(by),
        Optional.ofNullable(reviewedBy),
        true,
        false,
        Given.place("a/en.md:5:1"));
  }

  private static Prose german() {
    return TestEntries.texts("a").nearest(DE);
  }

  private static Prose english(Optional<Translation> translation) {
    var text = TestEntries.texts("a").nearest(EN);
    return new Prose(
        text.file(),
        text.title(),
        text.summary(),
        text.slug(),
        text.shortTitle(),
        translation,
        text.body());
  }
}
