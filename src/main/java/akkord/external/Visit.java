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

/** Goes from an address through redirects to where they end, asking politely on the way. */
final class Visit {

  private final Turns turns;
  private final HostMemory memory;
  private final QuestionForm form;

  Visit(Turns turns, HostMemory memory, QuestionForm form) {
    this.turns = turns;
    this.memory = memory;
    this.form = form;
  }

  Arrival to(WebAddress address) throws InterruptedException {
    var trail = Trail.from(address);
    while (true) {
      var outcome = new Inquiry(turns, memory, form, trail.here()).ask();
      if (!(outcome instanceof Outcome.Heard heard)) {
        return new PutOff(trail, saidBefore((Outcome.PutOff) outcome));
      }
      if (heard.answer() instanceof Failed failed) {
        return new Lost(trail, failed);
      }
      var reply = (Reply) heard.answer();
      if (!Status.isRedirect(reply.status())) {
        return new There(trail, heard.method(), reply);
      }
      var hop = hop(trail.here(), reply);
      if (hop.isEmpty()) {
        return new Astray(trail, Reason.REDIRECT_NOWHERE);
      }
      boolean turnsBack = trail.passes(hop.get().to());
      trail = trail.with(hop.get());
      if (turnsBack || trail.hops().size() > Trail.MOST_HOPS) {
        return new Astray(trail, turnsBack ? Reason.REDIRECT_LOOP : Reason.TOO_MANY_REDIRECTS);
      }
    }
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
