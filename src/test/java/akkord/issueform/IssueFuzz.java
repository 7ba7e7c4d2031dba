package akkord.issueform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.FilledForm;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.issueform.IssueForm.Outcome;
import java.util.List;

/** Issues as strangers send them: a proposal whose every argument is one, or doubts. */
public final class IssueFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("issue", text -> check(FilledForm.event(text))),
        FuzzTarget.ofText("issue-event", IssueFuzz::check));
  }

  private static void check(String event) {
    switch (IssueForm.read(event).orElse(new Outcome.Doubtful(List.of()))) {
      case Outcome.Doubtful(var doubts) ->
          doubts.forEach(doubt -> assertFalse(doubt.message().toString().isEmpty()));
      case Outcome.Accepted(var proposal) ->
          proposal.arguments().forEach(one -> assertTrue(one.chars().noneMatch(c -> c < ' '), one));
    }
  }
}
