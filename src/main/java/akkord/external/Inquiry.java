package akkord.external;

import akkord.http.Answer;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Fault;
import akkord.http.Question;
import akkord.http.Question.Method;
import akkord.http.WebAddress;
import java.util.Optional;

/**
 * Asks for one address until there is an answer that can be judged: HEAD for files, then GET where
 * HEAD is refused or may lie; once more where it may have been an accident.
 */
final class Inquiry {

  /** Of one address, whatever happens. */
  private static final int MOST_REQUESTS = 6;

  private static final int MOST_RETRIES = 2;

  private final Turns turns;
  private final HostTurn host;
  private final QuestionForm form;
  private final WebAddress address;
  private Method method;
  private int retries;
  private boolean headRefused;

  Inquiry(Turns turns, QuestionForm form, WebAddress address) {
    this.turns = turns;
    host = turns.host(address.host());
    this.form = form;
    this.address = address;
    boolean wantsPage = FileKind.of(address) == FileKind.PAGE;
    method = wantsPage || host.refusesHead() ? Method.GET : Method.HEAD;
  }

  /** What came of it. */
  sealed interface Outcome {
    /** The last answer. */
    record Heard(Method method, Answer answer) implements Outcome {}

    /** There was no time to ask, or to ask again; with the answer before, where there was one. */
    record PutOff(Optional<Answer> before) implements Outcome {}
  }

  private enum Step {
    DONE,
    AGAIN,
    WITH_GET
  }

  Outcome ask() throws InterruptedException {
    Optional<Answer> before = Optional.empty();
    for (int i = 0; i < MOST_REQUESTS; i++) {
      var answer = turns.ask(question());
      if (answer.isEmpty()) {
        return new Outcome.PutOff(before);
      }
      before = answer;
      if (step(answer.get()) == Step.DONE) {
        break;
      }
    }
    Answer last = before.orElseThrow();
    learn(last);
    return new Outcome.Heard(method, last);
  }

  private Question question() {
    return form.question(address, method);
  }

  private Step step(Answer answer) {
    Step next =
        switch (answer) {
          case Reply reply -> afterReply(reply);
          case Failed failed -> afterFault(failed.fault());
        };
    if (next == Step.WITH_GET) {
      method = Method.GET;
    }
    return next;
  }

  private Step afterReply(Reply reply) {
    int status = reply.status();
    if (status == Status.TOO_MANY_REQUESTS || method == Method.GET) {
      return Status.isPassing(status) ? retry(MOST_RETRIES) : Step.DONE;
    }
    if (Status.isDoubtfulForHead(status)) {
      headRefused = true;
      retries += Status.isPassing(status) ? 1 : 0;
      return Step.WITH_GET;
    }
    return Status.isSuccess(status) && PageText.isPage(reply) ? Step.WITH_GET : Step.DONE;
  }

  private Step afterFault(Fault fault) {
    return switch (fault) {
      case CUT_OFF, NOT_HTTP, TIMEOUT -> {
        if (method == Method.HEAD) {
          headRefused = true;
          retries++;
          yield Step.WITH_GET;
        }
        yield retry(fault == Fault.TIMEOUT ? 1 : MOST_RETRIES);
      }
      case NAME_UNANSWERED, UNREACHABLE -> retry(MOST_RETRIES);
      default -> Step.DONE;
    };
  }

  /** A host that was silent before is not asked again and again for each of its addresses. */
  private Step retry(int most) {
    return retries++ < (host.wasSilent() ? 0 : most) ? Step.AGAIN : Step.DONE;
  }

  private void learn(Answer last) {
    switch (last) {
      case Reply reply -> {
        if (reply.status() == Status.TOO_MANY_REQUESTS) {
          host.close();
        } else if (headRefused && Status.isSuccess(reply.status())) {
          host.refuseHead();
        }
      }
      case Failed failed -> {
        if (failed.fault() == Fault.UNREACHABLE || failed.fault() == Fault.TIMEOUT) {
          host.keepSilent();
        }
      }
    }
  }
}
