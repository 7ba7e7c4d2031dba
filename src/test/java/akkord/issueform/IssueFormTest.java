package akkord.issueform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.FilledForm;
import akkord.issueform.IssueForm.Outcome;
import akkord.issueform.Proposal.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueFormTest {

  @Test
  void makesAProposalOfAllAnswers() {
    assertEquals(
        """
        12 quantum-arrangement-2026
        de.title=Vereinbarung über Quantenforschung
        en.title=Arrangement on quantum research
        type=project-arrangement
        parties.1.actor=riken
        parties.1.role=signatory
        parties.2.actor=argonne-national-laboratory
        domains=physics
        domains=quantum
        de.summary=Ein Satz. Noch einer.
        dates.in_force.on=2026-05-17
        https://www.example.org/a.pdf
        https://www.example.com/b
        """,
        read(new FilledForm().event()));
  }

  @Test
  void whatIsAnsweredStaysOneArgumentEach() {
    var form = new FilledForm().with(FormField.TITLE_DE, "$(id); `id` \"x\" --force");
    var read = IssueForm.read(form.event()).orElseThrow();
    assertTrue(read instanceof Outcome.Accepted, read.toString());
    var arguments = ((Outcome.Accepted) read).proposal().arguments();
    assertEquals(
        List.of(
            "agreement", "quantum-arrangement-2026", "--set", "de.title=$(id); `id` \"x\" --force"),
        arguments.subList(0, 4));
  }

  @Test
  void readsWhatWindowsHasEdited() {
    assertEquals(
        read(new FilledForm().event()),
        read(FilledForm.event(new FilledForm().body().replace("\n", "\r\n"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ID | Quantum | not an id: 'Quantum'",
        "ID | ../../etc | not an id: '../../etc'",
        "ID | a$(id) | not an id: 'a$(id)'",
        "ID | con | not an id: 'con'",
        "TYPE | treatey – x | not one of the words here: 'treatey'; did you mean 'treaty'?",
        "DATE_KIND | broken | not one of the words here: 'broken'",
        "DATE | 2026-02-30 | not a date such as 2026-05-17: '2026-02-30'",
        "DATE | 17 May 2026 | not a date such as 2026-05-17: '17 May 2026'",
        "PARTIES | @riken | not an id: '@riken'",
        "PARTIES | riken: boss | not one of the words here: 'boss'",
        "DOMAINS | quantum; rm | not an id: 'quantum; rm'",
        "SOURCES | javascript:alert(1) | not a web address: 'javascript:alert(1)'",
        "SOURCES | file:///etc/passwd | not a web address: 'file:///etc/passwd'"
      })
  void doubtsAnAnswerThatTheFormDoesNotTake(FormField field, String answer, String doubt) {
    assertEquals(field + " " + doubt + "\n", read(new FilledForm().with(field, answer).event()));
  }

  @Test
  void doubtsALongAnswer() {
    assertEquals(
        "TITLE_DE longer than 200 characters\n",
        read(new FilledForm().with(FormField.TITLE_DE, "𝄞".repeat(201)).event()));
  }

  @Test
  void doubtsATitleOfSeveralLines() {
    assertEquals(
        "TITLE_EN more than one line\n",
        read(new FilledForm().with(FormField.TITLE_EN, "a\ndraft: false").event()));
  }

  @Test
  void doubtsMoreItemsThanAnybodyNeeds() {
    assertEquals(
        "PARTIES more than 20\n",
        read(new FilledForm().with(FormField.PARTIES, "riken\n".repeat(21)).event()));
  }

  @ParameterizedTest
  @CsvSource({"0000, 0000", "001B, 001B", "202E, 202E", "200B, 200B", "FEFF, FEFF"})
  void doubtsCharactersThatDeceive(String hex, String name) {
    String odd = Character.toString(Integer.parseInt(hex, 16));
    assertEquals(
        "TITLE_EN a character that is not allowed: U+" + name + "\n",
        read(new FilledForm().with(FormField.TITLE_EN, "a" + odd + "b").event()));
  }

  @Test
  void doubtsWhatIsMissing() {
    assertEquals(
        "ID there is no answer\nTYPE there is no answer\n",
        read(new FilledForm().with(FormField.ID, "_No response_").without(FormField.TYPE).event()));
  }

  @Test
  void doubtsASecondAnswerThatHidesInTheFirst() {
    var form = new FilledForm().with(FormField.SUMMARY_EN, "x\n### Id\n\nanother-id");
    assertEquals("ID answered twice\n", read(form.event()));
  }

  @Test
  void doubtsQuestionsThatTheFormDoesNotHave() {
    assertEquals(
        "the form has no question 'More'\n",
        read(new FilledForm().with(FormField.SUMMARY_EN, "x\n### More\n### Other").event()));
  }

  @Test
  void doubtsTextBeforeTheForm() {
    assertEquals(
        "text that belongs to no question: 'Hello'\n",
        read(FilledForm.event("Hello\nyou\n" + new FilledForm().body())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "{}",
        "[]",
        "{\"issue\": {\"number\": 1}}",
        "{\"issue\": {\"number\": 1, \"body\": 2}}",
        "{\"issue\": {\"number\": \"1; id\", \"body\": \"x\"}}",
        "{\"issue\": {\"number\": -1, \"body\": \"x\"}}",
        "{\"issue\": {\"number\": 99999999999, \"body\": \"x\"}}"
      })
  void knowsWhatIsNoIssue(String event) {
    assertEquals(Optional.empty(), IssueForm.read(event));
  }

  @Test
  void missesAllAnswersInAnIssueWithoutText() {
    assertEquals(
        9,
        read("{\"issue\": {\"number\": 1, \"body\": null}}").split("there is no answer").length
            - 1);
  }

  private static String read(String event) {
    return switch (IssueForm.read(event).orElseThrow()) {
      case Outcome.Accepted(var proposal) ->
          proposal.issue()
              + " "
              + proposal.id()
              + "\n"
              + proposal.answers().stream().map(IssueFormTest::line).collect(Collectors.joining())
              + proposal.sources().stream().map(url -> url + "\n").collect(Collectors.joining());
      case Outcome.Doubtful(var doubts) ->
          doubts.stream().map(IssueFormTest::line).collect(Collectors.joining());
    };
  }

  private static String line(Answer answer) {
    return answer.key() + "=" + answer.value() + "\n";
  }

  private static String line(Doubt doubt) {
    return doubt.field().map(field -> field + " ").orElse("") + doubt.message() + "\n";
  }
}
