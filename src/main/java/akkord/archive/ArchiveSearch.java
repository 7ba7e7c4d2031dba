package akkord.archive;

import akkord.archive.ArchiveReport.Outcome;
import akkord.archive.ArchiveReport.Searched;
import akkord.http.Asker;
import akkord.http.Pace;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.model.LinkState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for archived copies of the pages that have none yet.
 *
 * <p>A copy goes into the record of the address. An address that was never checked has no record,
 * and gets none here, since nothing is known of its state: its copy is in the report only.
 */
public final class ArchiveSearch {

  /** Pages in these states are in need of a copy more than others. */
  private static final Set<LinkState> IN_NEED =
      Set.of(LinkState.GONE, LinkState.FAILING, LinkState.SUSPICIOUS);

  private final ArchivePlan plan;
  private final Turns turns;
  private final Pace pace;

  private ArchiveSearch(ArchivePlan plan, Asker asker, Pace pace) {
    this.plan = plan;
    this.turns = new Turns(asker, pace, plan.pause());
    this.pace = pace;
  }

  /**
   * Searches the archives, one question at a time.
   *
   * @param wanted pages; those of which the ledger knows a copy are passed over
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  public static ArchiveReport run(
      List<Wanted> wanted, Ledger ledger, ArchivePlan plan, Asker asker, Pace pace)
      throws InterruptedException {
    return new ArchiveSearch(plan, asker, pace).run(wanted, ledger);
  }

  private ArchiveReport run(List<Wanted> wanted, Ledger ledger) throws InterruptedException {
    var end = pace.now().plus(plan.time());
    var searched = new ArrayList<Searched>();
    var records = new HashMap<String, LinkRecord>();
    for (var page : chosen(wanted, ledger)) {
      var result = search(page, ledger, end);
      searched.add(result);
      var record = ledger.find(page.address().value());
      result
          .copy()
          .ifPresent(copy ->
              record.ifPresent(known -> records.put(known.address(), known.withCopy(copy))));
    }
    searched.sort(Comparator.comparing(result -> result.wanted().address().value()));
    return new ArchiveReport(ledger.with(records), searched, turns.requests());
  }

  private Searched search(Wanted page, Ledger ledger, Instant end) throws InterruptedException {
    if (!pace.now().isBefore(end)) {
      return new Searched(page, Outcome.DEFERRED, Optional.empty());
    }
    var titles = new ArrayList<>(page.titles());
    ledger
        .find(page.address().value())
        .flatMap(LinkRecord::look)
        .ifPresent(look -> titles.add(look.title()));
    var known = new Wanted(page.address(), page.issued(), page.accessed(), titles);
    return new CopySearch(known, turns, plan.agent()).search();
  }

  /**
   * The pages that are looked for this time. Those in need come first; the others take turns from
   * day to day, so that pages that no archive has don't keep away the rest.
   */
  private List<Wanted> chosen(List<Wanted> wanted, Ledger ledger) {
    var byAddress = new TreeMap<String, Wanted>();
    wanted.forEach(page -> byAddress.putIfAbsent(page.address().value(), page));
    byAddress.keySet().removeIf(a -> ledger.find(a).flatMap(LinkRecord::copy).isPresent());
    var first = new ArrayList<Wanted>();
    var others = new ArrayList<Wanted>();
    byAddress.forEach((address, page) -> (isInNeed(address, ledger) ? first : others).add(page));
    long turn = plan.today().toEpochDay() * plan.most();
    Collections.rotate(others, others.isEmpty() ? 0 : -Math.floorMod(turn, others.size()));
    first.addAll(others);
    return first.subList(0, Math.min(plan.most(), first.size()));
  }

  private static boolean isInNeed(String address, Ledger ledger) {
    return ledger.find(address).map(LinkRecord::state).filter(IN_NEED::contains).isPresent();
  }
}
