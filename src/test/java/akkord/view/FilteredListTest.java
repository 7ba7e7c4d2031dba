package akkord.view;

import static akkord.view.SampleText.DE;
import static akkord.view.SampleText.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import akkord.model.Collection;
import akkord.model.Facet;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilteredListTest {

  private final Views views = Views.of(SampleSite.site(), SampleSite.plan(SampleSite.site()));

  @Test
  void aFilteredListNamesItsCondition() {
    var page = list(new Target.FilteredList(new Filter(Facet.DOMAIN, "moon"), EN, 1));
    assertEquals("Agreements: Domain moon", page.heading().title().text());
    assertEquals(
        "All agreements in the field “Domain moon”, the latest first.",
        page.frame().head().description());
    assertEquals(
        List.of("../rover/index.html"),
        page.rows().stream()
            .map(row -> row.title().href().value().replace("../../rover", "../rover"))
            .toList());
    assertEquals(3, page.frame().head().alternates().size(), "de, en and x-default");
  }

  @Test
  void aLongFilteredListHasPages() {
    var second = list(new Target.FilteredList(new Filter(Facet.COUNTRY, "us"), DE, 2));
    assertEquals(1, second.rows().size());
    assertNotNull(second.pages());
    assertEquals("Seite 2 von 2", second.pages().here());
    assertEquals("Abkommen: Vereinigte Staaten, Seite 2", second.frame().head().name());
  }

  @Test
  void filtersCountWhatTheyLeadTo() {
    var menu = list(new Target.ListPage(Collection.AGREEMENTS, EN, 1)).filters();
    assertNotNull(menu);
    assertEquals(
        List.of(
            "Domain: Domain moon 1, Domain space 2",
            "Country: Japan 3, United States 3",
            "Year: 2024 1, 2023 1, 2022 1",
            "Type: Framework agreement 2, Implementing arrangement 1",
            "Status: signed 1, in force 2"),
        menu.groups().stream().map(FilteredListTest::shown).toList());
    assertEquals("3", menu.all().count());
    assertEquals("page", menu.all().current());
  }

  private static String shown(FilterMenu.Group group) {
    var choices =
        group.choices().stream().map(each -> each.link().text().text() + " " + each.count());
    return group.label() + ": " + String.join(", ", choices.toList());
  }

  @Test
  void theConditionThatIsMetIsMarked() {
    var menu = list(new Target.FilteredList(new Filter(Facet.YEAR, "2023"), DE, 1)).filters();
    assertNotNull(menu);
    assertNull(menu.all().current());
    var years = menu.groups().get(2);
    assertEquals(new Phrase("2023", null), years.current());
    assertEquals("page", years.choices().get(1).current());
    assertNull(years.choices().getFirst().current());
  }

  @Test
  void rowsTellScriptsWhatFiltersFindThemBy() {
    var row = list(new Target.ListPage(Collection.AGREEMENTS, DE, 1)).rows().getFirst();
    assertEquals(
        new EntryRow.Facets("moon", "jp us", "2024", "implementing-arrangement", "signed"),
        row.facets());
  }

  @Test
  void otherListsHaveNoFilters() {
    assertNull(list(new Target.ListPage(Collection.SOURCES, DE, 1)).filters());
  }

  private ListView list(Target target) {
    return assertInstanceOf(ListView.class, views.view(target));
  }
}
