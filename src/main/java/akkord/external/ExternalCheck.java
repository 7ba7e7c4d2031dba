package akkord.external;

import akkord.diagnostic.Message;
import akkord.external.CheckedLink.Knowledge;
import akkord.http.Asker;
import akkord.http.WebAddress;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.location.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks external links.
 *
 * @param plan how
 * @param asker who asks the servers
 * @param pace the clock
 * @param progress who is told how far it has come
 */
public record ExternalCheck(CheckPlan plan, Asker asker, Pace pace, CheckProgress progress) {

  private static final Comparator<OutwardLink> ORDER =
      Comparator.comparing(OutwardLink::address)
          .thenComparing(link -> link.places().getFirst(), Comparator.<Location>naturalOrder());

  /**
   * Asks for what is due, and says what is known of all then. The result follows from the answers
   * alone, not from which came first.
   *
   * @param links the links
   * @param before what earlier runs have found
   * @throws NetworkDownException if no host at all could be reached; what was known stands
   */
  public ExternalReport run(List<OutwardLink> links, Ledger before)
      throws NetworkDownException, InterruptedException {
    var turns = new Turns(plan, asker, pace);
    var agenda = Agenda.of(links, before, plan);
    var verdicts = new Round(agenda, plan.agent(), turns, progress).run();
    turns.refuseIfNetworkIsDown();
    var ledger = before.with(renewed(verdicts, before));
    var ordered = links.stream().sorted(ORDER).toList();
    var checked = ordered.stream().map(link -> checked(link, agenda, verdicts, ledger)).toList();
    var findings = new LinkFindings(before);
    checked.forEach(link -> findings.add(link, refusal(link.link(), verdicts)));
    return new ExternalReport(ledger, checked, findings.sorted(), turns.requests());
  }

  private Map<String, LinkRecord> renewed(Map<String, Verdict> verdicts, Ledger before) {
    var renewed = new TreeMap<String, LinkRecord>();
    verdicts.forEach((address, verdict) -> {
      if (verdict instanceof Verdict.Seen(var observation)) {
        var known = before.find(address);
        renewed.put(
            address,
            known
                .map(record -> record.after(observation, plan.today()))
                .orElseGet(() -> LinkRecord.first(address, observation, plan.today())));
      }
    });
    return renewed;
  }

  private static CheckedLink checked(
      OutwardLink link, Agenda agenda, Map<String, Verdict> verdicts, Ledger ledger) {
    var address = WebAddress.parse(link.address());
    if (address.isEmpty()) {
      return new CheckedLink(link, Optional.empty(), Knowledge.REFUSED);
    }
    var source =
        switch (verdicts.get(address.get().value())) {
          case Verdict.Seen seen -> Knowledge.ASKED;
          case Verdict.Refused refused -> Knowledge.REFUSED;
          case Verdict.PutOff putOff -> Knowledge.DEFERRED;
          case null ->
              agenda.due().contains(address.get()) ? Knowledge.DEFERRED : Knowledge.REMEMBERED;
        };
    var record = ledger.find(address.get().value());
    return new CheckedLink(link, source == Knowledge.REFUSED ? Optional.empty() : record, source);
  }

  /** Why an address was not asked for, where that is for what it is. */
  private static Optional<Message> refusal(OutwardLink link, Map<String, Verdict> verdicts) {
    var address = WebAddress.parse(link.address());
    if (address.isEmpty()) {
      return Optional.of(Message.word("it is no complete web address"));
    }
    return verdicts.get(address.get().value()) instanceof Verdict.Refused(Message reason)
        ? Optional.of(reason)
        : Optional.empty();
  }
}
