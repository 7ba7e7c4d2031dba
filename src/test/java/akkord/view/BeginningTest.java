package akkord.view;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import akkord.model.Overview;
import akkord.route.Target;
import org.junit.jupiter.api.Test;

/** Pages that are about something else than the long list on them. */
class BeginningTest {

  private final ManyAgreements few = ManyAgreements.inOneYear(500);
  private final ManyAgreements many = ManyAgreements.inOneYear(501);

  private static DomainView domain(ManyAgreements site) {
    var target = new Target.EntryPage(id("domain:space"), DE);
    return assertInstanceOf(DomainView.class, site.view(target));
  }

  @Test
  void theThousandsOfADomainAreShownAsFarAsThereIsRoom() {
    var page = domain(many);
    assertEquals(500, page.agreements().size());
    var more = page.moreAgreements();
    assertNotNull(more);
    assertEquals("Hier stehen 500 von 501; weiter zur Liste", more.text().text());
    assertEquals("../../agreements/domain/space/index.html", more.href().value());
  }

  @Test
  void whatFitsIsShownWhole() {
    var page = domain(few);
    assertEquals(500, page.agreements().size());
    assertNull(page.moreAgreements());
  }

  @Test
  void theStateOfTranslationsLeadsToTheListOfACollection() {
    var page = assertInstanceOf(TranslationsView.class, many.view(Overview.TRANSLATIONS));
    var agreements = page.groups().getFirst();
    assertEquals(500, agreements.rows().size());
    var more = agreements.more();
    assertNotNull(more);
    assertEquals("../agreements/index.html", more.href().value());
  }
}
