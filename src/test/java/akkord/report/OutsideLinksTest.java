package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Wording;
import akkord.report.OutsideLink.Freshness;
import akkord.report.OutsideLink.Standing;
import akkord.report.TextFormat.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of addresses outside a site, in sum and to people. */
class OutsideLinksTest {

  private static String text(OutsideLinks outside) {
    return new TextFormat((_, _) -> Optional.empty(), Style.PLAIN, Wording.ENGLISH)
        .print(List.of(), outside);
  }

  @Test
  void statesAndHostsAreCountedTheWorstFirst() {
    assertEquals(
        """
        outside the site: 1 gone, 2 moved, 1 ok
        4 asked, 0 known from the ledger, 0 put off; requests: 7
            b.example: 1 gone
            a.example: 2 moved
        """,
        text(
            Outside.of(
                Outside.moved(),
                Outside.moved(),
                Outside.link("https://b.example/", Standing.GONE, "410", List.of()),
                Outside.well("https://c.example/"))));
  }

  @Test
  void noMoreThanTenHostsAreNamed() {
    var links =
        IntStream.range(0, 20)
            .mapToObj(i ->
                Outside.link("https://h" + (i + 10) + ".example/", Standing.GONE, "", List.of()))
            .toList();
    assertEquals(
        List.of("h10", "h11", "h12", "h13", "h14", "h15", "h16", "h17", "h18", "h19"),
        new OutsideLinks(links, 0)
            .worstHosts().keySet().stream().map(host -> host.replace(".example", "")).toList());
  }

  @Test
  void whereNothingLeavesThereIsNothingToTell() {
    assertEquals(
        "outside the site: nothing\n0 asked, 0 known from the ledger, 0 put off; requests: 0\n",
        text(new OutsideLinks(List.of(), 0)));
  }

  @Test
  void whatIsPutOffIsCountedWhateverIsKnownOfIt() {
    var known = Outside.moved();
    var deferred =
        new OutsideLink(
            known.address(),
            known.host(),
            known.standing(),
            Freshness.DEFERRED,
            known.reason(),
            known.since(),
            known.sources(),
            Optional.empty());
    assertEquals(
        "0 asked, 0 known from the ledger, 1 put off; requests: 7",
        Wording.ENGLISH.of(Outside.of(deferred).effort()));
  }

  @Test
  void errorsComeBeforeWarningsAndTheUrgentBeforeTheRest() {
    var suspicious =
        Outside.link("https://a.example/s", Standing.SUSPICIOUS, "", List.of(), Outside.MOVED);
    assertEquals(
        Stream.of(Outside.gone(), suspicious, Outside.moved()).map(OutsideLink::address).toList(),
        Outside.of(Outside.moved(), suspicious, Outside.well("https://a.example/"), Outside.gone())
            .urgent()
            .stream()
            .map(OutsideLink::address)
            .toList());
  }
}
