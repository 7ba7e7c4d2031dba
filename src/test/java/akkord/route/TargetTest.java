package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TargetTest {

  @Test
  void pagesOfTwoEntriesOrLanguagesDiffer() {
    var page = new Target.EntryPage(id("agreement:rover"), DE);
    assertEquals(page, new Target.EntryPage(id("agreement:rover"), DE));
    assertNotEquals(page, new Target.EntryPage(id("agreement:moon"), DE));
    assertNotEquals(page, new Target.EntryPage(id("agreement:rover"), EN));
  }

  @Test
  void permalinksOfTwoEntriesDiffer() {
    var link = new Target.Permalink(id("agreement:rover"));
    assertEquals(link, new Target.Permalink(id("agreement:rover")));
    assertNotEquals(link, new Target.Permalink(id("agreement:moon")));
  }
}
