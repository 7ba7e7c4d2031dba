package akkord.view;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.model.Overview;
import akkord.picture.Box;
import akkord.route.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private final ManyAgreements few = ManyAgreements.of(60);
  private final ManyAgreements many = ManyAgreements.of(1_000);

  @Test
  void noMarkOfATimelineMeetsAnother() {
    var drawing = drawing(timeline(few));
    var boxes = drawing.events().stream().map(TimelineView.Event::target).toList();
    assertEquals(60, boxes.size());
    assertApartAndInside(boxes, drawing.picture());
  }

  @Test
  void aTimelineOfManyCountsThemPerPeriod() {
    var page = timeline(many);
    var drawing = drawing(page);
    assertEquals(List.of(), drawing.events());
    var boxes = drawing.columns().stream().map(TimelineView.Column::target).toList();
    assertTrue(boxes.size() <= 28, "columns: " + boxes.size());
    assertApartAndInside(boxes, drawing.picture());
    var years = page.years().stream().map(year -> "#" + year.id()).toList();
    drawing
        .columns()
        .forEach(column -> assertTrue(years.contains(column.link().href().value()), "a year"));
  }

  @Test
  void aYearOfATimelineShowsAHundredAndLeadsToTheRest() {
    var years = timeline(ManyAgreements.inOneYear(101)).years();
    assertEquals(1, years.size());
    assertEquals(100, years.getFirst().agreements().size());
    var more = years.getFirst().more();
    assertNotNull(more);
    assertEquals("Alle Abkommen dieses Jahres (101)", more.text().text());
  }

  @Test
  void theEndsOfANetworkStandApart() {
    var drawing = drawing(network(few));
    assertApartAndInside(
        Stream.of(drawing.actors(), drawing.agreements())
            .flatMap(List::stream)
            .map(NetworkView.Knot::target)
            .toList(),
        drawing.picture());
  }

  @Test
  void aNetworkOfManyShowsThoseWithTheMostAgreements() {
    var page = network(many);
    var drawing = drawing(page);
    assertEquals(60, drawing.actors().size());
    assertEquals(60, drawing.agreements().size());
    assertTrue(drawing.picture().caption().startsWith("Das Bild zeigt nur"), "says so");
    assertEquals(300, page.rows().size());
    assertNotNull(page.more());
    page.rows().forEach(row -> assertTrue(row.agreements().size() <= 20, row.toString()));
  }

  @Test
  void everyTargetIsLargeEnough() {
    Stream.of(
            drawing(timeline(few)).events().stream().map(TimelineView.Event::target),
            drawing(timeline(many)).columns().stream().map(TimelineView.Column::target),
            drawing(network(few)).actors().stream().map(NetworkView.Knot::target),
            drawing(network(few)).agreements().stream().map(NetworkView.Knot::target))
        .flatMap(boxes -> boxes)
        .forEach(box -> assertTrue(box.width() >= 24 && box.height() >= 24, box.toString()));
  }

  @Test
  void theSameSiteGivesTheSamePictures() {
    assertEquals(
        drawing(timeline(ManyAgreements.of(60))), drawing(timeline(ManyAgreements.of(60))));
    assertEquals(drawing(network(ManyAgreements.of(60))), drawing(network(ManyAgreements.of(60))));
  }

  @Test
  void aSiteWithoutAgreementsHasNoPictures() {
    var none = ManyAgreements.of(0);
    assertNull(timeline(none).drawing());
    assertNull(network(none).drawing());
    assertEquals(List.of(), timeline(none).years());
  }

  @Test
  void theMatrixTellsNoneKnownFromNotResearched() {
    var page = assertInstanceOf(MatrixView.class, sample(Overview.MATRIX));
    assertEquals(
        List.of("Japan", "United States"),
        page.countries().stream().map(MatrixView.Country::name).toList());
    var oceans =
        page.rows().stream()
            .filter(row -> row.domain().text().text().contains("oceans"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("none known", "not researched"),
        oceans.cells().stream().map(MatrixView.Cell::text).toList());
  }

  @Test
  void aNumberOfTheMatrixLeadsToTheCountryOnTheDomainsPage() {
    var page = assertInstanceOf(MatrixView.class, sample(Overview.MATRIX));
    var cell = page.rows().getFirst().cells().getFirst();
    assertNotNull(cell.href());
    assertEquals("1", cell.text());
    assertEquals("../domains/moon/index.html#country--jp", cell.href().value());
  }

  private static void assertApartAndInside(List<Box> boxes, Picture picture) {
    var whole = new Box(0, 0, picture.width(), picture.height());
    for (var box : boxes) {
      assertTrue(
          box.x() >= 0
              && box.y() >= 0
              && box.right() <= whole.right()
              && box.bottom() <= whole.bottom(),
          () -> box + " leaves " + whole);
      for (var other : boxes.subList(0, boxes.indexOf(box))) {
        assertFalse(box.meets(other), () -> box + " meets " + other);
      }
    }
  }

  private static TimelineView timeline(ManyAgreements site) {
    return assertInstanceOf(TimelineView.class, site.view(Overview.TIMELINE));
  }

  private static NetworkView network(ManyAgreements site) {
    return assertInstanceOf(NetworkView.class, site.view(Overview.NETWORK));
  }

  private static TimelineView.Drawing drawing(TimelineView page) {
    var drawing = page.drawing();
    assertNotNull(drawing);
    return drawing;
  }

  private static NetworkView.Drawing drawing(NetworkView page) {
    var drawing = page.drawing();
    assertNotNull(drawing);
    return drawing;
  }

  private static PageView sample(Overview overview) {
    var site = SampleSite.site();
    return Views.of(site, SampleSite.plan(site)).view(new Target.OverviewPage(overview, EN));
  }

  static Target.OverviewPage german(Overview overview) {
    return new Target.OverviewPage(overview, DE);
  }
}
