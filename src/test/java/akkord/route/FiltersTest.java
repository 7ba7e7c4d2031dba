package akkord.route;

import static akkord.fixture.Given.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Facet;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class FiltersTest {

  @Test
  void holdAllConditionsThatAgreementsMeetWithTheLatestFirst() {
    var site =
        new TestSite()
            .site(
                TestAgreement.named("early").on("2023").domain("moon").party("mext").build(),
                TestAgreement.named("late").on("2024-04-09").party("mext").party("jaxa").build(),
                TestAgreement.named("alone").on("2024~").build(),
                TestEntries.actor("mext"),
                TestEntries.actor("jaxa"),
                TestEntries.domain("moon"),
                TestEntries.domain("space"));
    var expected = new LinkedHashMap<Filter, Object>();
    expected.put(new Filter(Facet.DOMAIN, "moon"), ids("agreement:early"));
    expected.put(new Filter(Facet.DOMAIN, "space"), ids("agreement:late", "agreement:alone"));
    expected.put(new Filter(Facet.COUNTRY, "jp"), ids("agreement:late", "agreement:early"));
    expected.put(new Filter(Facet.YEAR, "2023"), ids("agreement:early"));
    expected.put(new Filter(Facet.YEAR, "2024"), ids("agreement:late", "agreement:alone"));
    var all = ids("agreement:late", "agreement:alone", "agreement:early");
    expected.put(new Filter(Facet.TYPE, "partnership"), all);
    expected.put(new Filter(Facet.STATUS, "active"), all);
    assertEquals(expected, Filters.of(site).agreements());
    assertEquals(
        expected.keySet().stream().toList(),
        Filters.of(site).agreements().keySet().stream().toList());
  }
}
