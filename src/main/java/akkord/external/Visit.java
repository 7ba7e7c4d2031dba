package akkord.external;

import akkord.external.Arrival.Astray;
import akkord.external.Arrival.Lost;
import akkord.external.Arrival.PutOff;
import akkord.external.Arrival.There;
import akkord.external.Inquiry.Outcome;
import akkord.external.Trail.Cookie;
import akkord.external.Trail.Hop;
import akkord.http.Answer;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Question.Method;
import akkord.http.WebAddress;
import java.util.Optional;

/**
 * The way of one errand, from its address through redirects to where they end. It is gone host by
 * host, so that each host can be asked by one thread at a time.
 */
final class Visit {

  private final Errand errand;
  private final Turns turns;
  private final QuestionForm form;
  private Trail trail;

  Visit(Errand errand, Turns turns, QuestionForm form) {
    this.errand = errand;
    this.turns = turns;
    this.form = form;
    trail = Trail.from(errand.address());
  }

  Errand errand() {
    return errand;
  }

  /** The host that has to be asked next. */
  String host() {
    return trail.here().host();
  }

  /** Asks the next host, and says how the way has ended; empty where it goes on at another host. */
  Optional<Arrival> stayAtHost() throws InterruptedException {
    String host = host();
    while (host().equals(host)) {
      var end = step();
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private Optional<Arrival> step() throws InterruptedException {
    return switch (new Inquiry(turns, form, trail.here()).ask()) {
      case Outcome.PutOff putOff -> Optional.of(new PutOff(trail, saidBefore(putOff)));
      case Outcome.Heard(var method, Failed failed) -> Optional.of(new Lost(trail, failed));
      case Outcome.Heard(var method, Reply reply) ->
          reply.isRedirect() ? follow(reply) : Optional.of(new There(trail, method, reply));
    };
  }

  private Optional<Arrival> follow(Reply reply) {
    var hop = hop(trail.here(), reply);
    if (hop.isEmpty()) {
      return Optional.of(new Astray(trail, Reason.REDIRECT_NOWHERE));
    }
    boolean turnsBack = trail.passes(hop.get().to());
    trail = trail.with(hop.get());
    if (turnsBack || trail.hops().size() > Trail.MOST_HOPS) {
      var reason = turnsBack ? Reason.REDIRECT_LOOP : Reason.TOO_MANY_REDIRECTS;
      return Optional.of(new Astray(trail, reason));
    }
    return Optional.empty();
  }

  private static Optional<Reply> saidBefore(Outcome.PutOff outcome) {
    return outcome.before().filter(Reply.class::isInstance).map(Reply.class::cast);
  }

  private static Optional<Hop> hop(WebAddress from, Reply reply) {
    var location = reply.headers().first("Location").map(String::strip).orElse("");
    int sign = location.indexOf('#');
    String fragment = sign < 0 ? "" : location.substring(sign);
    String address = sign < 0 ? location : location.substring(0, sign);
    var cookie = reply.headers().first("Set-Cookie").isPresent() ? Cookie.SET : Cookie.NONE;
    return Optional.of(address)
        .filter(written -> !written.isEmpty())
        .flatMap(from::resolve)
        .map(to -> new Hop(reply.status(), to, fragment, cookie));
  }

  /** Asks for one more address, once; empty where it gives no page. */
  Optional<Reply> glance(WebAddress address) throws InterruptedException {
    var answer = turns.ask(form.question(address, Method.GET));
    return answer.flatMap(Visit::page);
  }

  private static Optional<Reply> page(Answer answer) {
    return answer instanceof Reply reply && Status.isSuccess(reply.status())
        ? Optional.of(reply)
        : Optional.empty();
  }
}
