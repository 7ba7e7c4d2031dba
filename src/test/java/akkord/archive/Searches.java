package akkord.archive;

import static akkord.archive.Web.copy;
import static akkord.archive.Web.page;

import akkord.archive.ArchiveReport.Searched;
import akkord.http.WebAddress;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.ledger.Observation;
import akkord.ledger.Observation.Look;
import akkord.model.LinkState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Searches for copies of a page, and what is known before them. */
final class Searches {

  static final String PAGE = "https://www.mext.example/press/rover.html";
  static final String TITLE = "Japan and the United States agree on a lunar rover";
  static final String SHOWN = "Japan, United States agree on Lunar Rover | Ministry";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private Searches() {}

  static Wanted wanted(String page) {
    return new Wanted(
        WebAddress.parse(page).orElseThrow(),
        LocalDate.of(2024, 4, 10),
        Optional.empty(),
        List.of(TITLE));
  }

  static ArchivePlan plan(int most) {
    return new ArchivePlan(
        TODAY, "Akkord (https://a.example/)", Duration.ofSeconds(5), Duration.ofHours(1), most);
  }

  static ArchiveReport run(Web web, Ledger ledger, Wanted... wanted) throws InterruptedException {
    return ArchiveSearch.run(List.of(wanted), ledger, plan(100), web, web);
  }

  static String outcome(Web web, Wanted wanted) throws InterruptedException {
    return told(run(web, Ledger.EMPTY, wanted).pages().getFirst());
  }

  static String told(Searched searched) {
    return searched
        .copy()
        .map(copy -> searched.outcome() + " " + copy.on() + " " + copy.url())
        .orElse(searched.outcome().toString());
  }

  static Ledger ledger(LinkState state, Optional<Look> look, String... addresses) {
    var ledger = Ledger.EMPTY;
    for (String address : addresses) {
      var seen = new Observation(state, "", Optional.empty(), new TreeSet<>(), look);
      ledger = ledger.with(Map.of(address, LinkRecord.first(address, seen, TODAY)));
    }
    return ledger;
  }
}
