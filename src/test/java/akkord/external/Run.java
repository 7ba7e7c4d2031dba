package akkord.external;

import akkord.external.CheckPlan.Scope;
import akkord.fixture.Given;
import akkord.http.Answer;
import akkord.http.Pace;
import akkord.ledger.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A check of a scripted web in virtual time. */
final class Run {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  static final CheckPlan PLAN =
      new CheckPlan(
          TODAY,
          Scope.DUE,
          OptionalInt.empty(),
          "Akkord (+https://site.example/)",
          Duration.ofSeconds(1),
          Duration.ofMinutes(10));

  private final Pace pace = new VirtualPace();
  final ScriptedWeb web = new ScriptedWeb(pace);
  private CheckPlan plan = PLAN;

  Run on(String question, Answer... inTurn) {
    web.on(question, inTurn);
    return this;
  }

  Run on(LocalDate day) {
    plan = new CheckPlan(day, plan.scope(), plan.most(), plan.agent(), plan.pause(), plan.time());
    return this;
  }

  Run all() {
    plan =
        new CheckPlan(
            plan.today(), Scope.ALL, plan.most(), plan.agent(), plan.pause(), plan.time());
    return this;
  }

  Run atMost(int most) {
    plan =
        new CheckPlan(
            plan.today(),
            plan.scope(),
            OptionalInt.of(most),
            plan.agent(),
            plan.pause(),
            plan.time());
    return this;
  }

  Run within(Duration time) {
    plan = planWithin(time);
    return this;
  }

  static CheckPlan planWithin(Duration time) {
    return new CheckPlan(TODAY, Scope.DUE, PLAN.most(), PLAN.agent(), PLAN.pause(), time);
  }

  /** Links with the fragments that stand in their addresses, one per line of one file. */
  static List<OutwardLink> links(String... addresses) {
    var links = new ArrayList<OutwardLink>();
    for (var written : addresses) {
      int sign = (written + "#").indexOf('#');
      var fragments = new TreeSet<String>();
      if (sign < written.length()) {
        fragments.addAll(Arrays.asList(written.substring(sign + 1).split(" ")));
      }
      var place = Given.place("links.yaml:" + (links.size() + 1) + ":1");
      links.add(
          new OutwardLink(written.substring(0, sign), fragments, List.of(place), Optional.empty()));
    }
    return links;
  }

  ExternalReport check(String... addresses) throws Exception {
    return check(links(addresses), Ledger.EMPTY);
  }

  ExternalReport check(List<OutwardLink> links, Ledger before) throws Exception {
    return new ExternalCheck(plan, web, pace, CheckProgress.UNTOLD).run(links, before);
  }

  /** What is known of one address after a check of it, such as {@code FAILING 404}. */
  String verdict(String address) throws Exception {
    return verdict(check(address).links().getFirst());
  }

  /** What is known of a link, such as {@code MOVED → https://a.example/b}. */
  static String verdict(CheckedLink link) {
    return link.record()
        .map(record ->
            (record.state()
                + (record.reason().isEmpty() ? "" : " " + record.reason())
                + record.target().map(to -> " → " + to).orElse("")
                + (record.missing().isEmpty() ? "" : " " + record.missing())))
        .orElse(link.source().toString());
  }

  /** Addresses with what is known of them. */
  static List<String> verdicts(ExternalReport report) {
    return report.links().stream()
        .map(link -> link.link().address() + " " + link.source() + " " + verdict(link))
        .toList();
  }
}
