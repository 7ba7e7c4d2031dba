package akkord.external;

import akkord.external.Arrival.Astray;
import akkord.external.Arrival.Lost;
import akkord.external.Arrival.PutOff;
import akkord.external.Arrival.There;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Fault;
import akkord.http.Question.Method;
import akkord.ledger.Observation;
import akkord.ledger.Observation.Look;
import akkord.model.LinkState;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says what has come of an errand. An answer that proves nothing, such as 403, is never called a
 * failure, and one that looks well only by its status is looked at twice.
 */
final class Judge {

  private static final SortedSet<String> NONE = new TreeSet<>();

  private final Errand errand;
  private final Examination examination;

  Judge(Errand errand, Visit visit) {
    this.errand = errand;
    examination = new Examination(errand, visit);
  }

  Verdict judge(Arrival arrival) throws InterruptedException {
    return switch (arrival) {
      case There there -> new Verdict.Seen(there(there));
      case Lost(Trail trail, Failed(Fault fault, var reason)) ->
          trail.hops().isEmpty() && (fault == Fault.NOT_ALLOWED || fault == Fault.NOT_PUBLIC)
              ? new Verdict.Refused(reason)
              : new Verdict.Seen(lost(trail, fault));
      case Astray(Trail trail, Reason reason) -> new Verdict.Seen(astray(trail, reason));
      case PutOff(Trail trail, var last) -> putOff(trail, last);
    };
  }

  private Observation there(There there) throws InterruptedException {
    Trail trail = there.trail();
    Reply reply = there.reply();
    if (Walls.isTold(reply)) {
      return because(LinkState.BLOCKED, Reason.CHALLENGE, trail);
    }
    if (there.method() == Method.GET && PageText.isPage(reply)) {
      var page = PageText.read(reply, trail.here());
      if (Walls.isShown(reply, page)) {
        return because(LinkState.BLOCKED, Reason.CHALLENGE, trail);
      }
      if (Status.isSuccess(reply.status())) {
        return seen(trail, page);
      }
    }
    return byStatus(reply.status(), trail);
  }

  private Observation seen(Trail trail, PageText page) throws InterruptedException {
    var missing = Fragments.missing(errand.fragments(), page);
    var sign = examination.of(trail, page);
    if (sign.isEmpty() && !missing.isEmpty()) {
      sign = Optional.of(Reason.FRAGMENT_MISSING);
    }
    var look = Optional.of(page.look());
    return sign.map(reason ->
            new Observation(LinkState.SUSPICIOUS, reason.word(), trail.target(), missing, look))
        .orElseGet(() -> well(trail, look));
  }

  private static Observation byStatus(int status, Trail trail) {
    if (!Status.isSuccess(status)) {
      var state = Status.isBarred(status) ? LinkState.BLOCKED : LinkState.FAILING;
      return new Observation(
          state, Integer.toString(status), trail.target(), NONE, Optional.empty());
    }
    return RedirectSigns.of(trail.start(), trail.here())
        .map(reason -> because(LinkState.SUSPICIOUS, reason, trail))
        .orElseGet(() -> well(trail, Optional.empty()));
  }

  private static Observation well(Trail trail, Optional<Look> look) {
    var state = trail.isPermanent() ? LinkState.MOVED : LinkState.OK;
    return new Observation(state, "", trail.target(), NONE, look);
  }

  private static Observation lost(Trail trail, Fault fault) {
    var state = fault == Fault.CERTIFICATE_INCOMPLETE ? LinkState.SUSPICIOUS : LinkState.FAILING;
    return because(state, Reason.of(fault), trail);
  }

  /** Whoever keeps cookies may well get through a circle in which one is set. */
  private static Observation astray(Trail trail, Reason reason) {
    return trail.wantsCookie() && reason != Reason.REDIRECT_NOWHERE
        ? because(LinkState.BLOCKED, Reason.WANTS_COOKIE, trail)
        : because(LinkState.FAILING, reason, trail);
  }

  private static Verdict putOff(Trail trail, Optional<Reply> last) {
    int status = last.map(Reply::status).orElse(0);
    return switch (status) {
      case Status.TOO_MANY_REQUESTS -> new Verdict.Seen(byStatus(status, trail));
      case Status.UNAVAILABLE ->
          new Verdict.Seen(because(LinkState.BLOCKED, Reason.ASKED_TO_WAIT, trail));
      default -> new Verdict.PutOff();
    };
  }

  private static Observation because(LinkState state, Reason reason, Trail trail) {
    return new Observation(state, reason.word(), trail.target(), NONE, Optional.empty());
  }
}
