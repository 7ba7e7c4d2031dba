package akkord.external;

import akkord.diagnostic.Message;
import akkord.external.CheckedLink.Knowledge;
import akkord.http.Asker;
import akkord.http.Pace;
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
   * <p>If this thread is interrupted meanwhile, nobody is asked further, and what is known by then
   * is what the report tells.
   *
   * @param links the links
   * @param before what earlier runs have found
   * @throws NetworkDownException if no host at all could be reached; what was known stands
   */
  public ExternalReport run(List<OutwardLink> links, Ledger before) throws NetworkDownException {
    var turns = new Turns(plan, asker, pace);
    var agenda = Agenda.of(links, before, plan);
    var round = new Round(agenda, plan.agent(), turns, progress).run();
    turns.refuseIfNetworkIsDown();
    var verdicts = round.verdicts();
    var ledger = before.with(renewed(verdicts, before));
    var told = new Told(agenda, verdicts, ledger);
    var checked = links.stream().sorted(ORDER).map(told::of).toList();
    return new ExternalReport(ledger, checked, turns.requests(), round.isCutShort());
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

  /** What there is to tell of addresses in the end. */
  private record Told(Agenda agenda, Map<String, Verdict> verdicts, Ledger ledger) {

    CheckedLink of(OutwardLink link) {
      var address = WebAddress.parse(link.address());
      var source = address.map(this::knowledge).orElse(Knowledge.REFUSED);
      var record =
          address
              .filter(_ -> source != Knowledge.REFUSED)
              .flatMap(asked -> ledger.find(asked.value()));
      return new CheckedLink(link, record, source, LinkFindings.of(link, record, refusal(address)));
    }

    private Knowledge knowledge(WebAddress address) {
      return switch (verdicts.get(address.value())) {
        case Verdict.Seen _ -> Knowledge.ASKED;
        case Verdict.Refused _ -> Knowledge.REFUSED;
        case Verdict.PutOff _ -> Knowledge.DEFERRED;
        case null -> agenda.due().contains(address) ? Knowledge.DEFERRED : Knowledge.REMEMBERED;
      };
    }

    /** Why an address was not asked for, where that is for what it is. */
    private Optional<Message> refusal(Optional<WebAddress> address) {
      if (address.isEmpty()) {
        return Optional.of(Message.word("it is no complete web address"));
      }
      return verdicts.get(address.get().value()) instanceof Verdict.Refused(Message reason)
          ? Optional.of(reason)
          : Optional.empty();
    }
  }
}
