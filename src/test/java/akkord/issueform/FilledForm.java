package akkord.issueform;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An issue as GitHub makes it of a form that somebody has filled in. */
final class FilledForm {

  private final Map<FormField, String> answers = new EnumMap<>(FormField.class);

  FilledForm() {
    with(FormField.TITLE_DE, "Vereinbarung über Quantenforschung");
    with(FormField.TITLE_EN, "Arrangement on quantum research");
    with(FormField.ID, "quantum-arrangement-2026");
    with(FormField.TYPE, "project-arrangement – Projektvereinbarung / Project arrangement");
    with(FormField.DATE_KIND, "in-force – In Kraft seit / In force since");
    with(FormField.DATE, "2026-05-17");
    with(FormField.PARTIES, "riken: signatory\n\nargonne-national-laboratory");
    with(FormField.DOMAINS, "physics, quantum");
    with(FormField.SOURCES, "https://www.example.org/a.pdf\nhttps://www.example.com/b");
    with(FormField.SUMMARY_DE, "Ein Satz.\nNoch einer.");
    with(FormField.SUMMARY_EN, "_No response_");
  }

  FilledForm with(FormField field, String answer) {
    answers.put(field, answer);
    return this;
  }

  FilledForm without(FormField field) {
    answers.remove(field);
    return this;
  }

  /** The text of the issue. */
  String body() {
    return answers.entrySet().stream()
        .map(answer -> "### " + answer.getKey().label() + "\n\n" + answer.getValue() + "\n")
        .collect(Collectors.joining("\n"));
  }

  /** The event of the issue. */
  String event() {
    return event(body());
  }

  static String event(String body) {
    var issue = Map.of("number", 12, "title", "x", "body", body);
    return JsonMapper.shared().writeValueAsString(Map.of("action", "labeled", "issue", issue));
  }
}
