package akkord.issueform;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a workflow is told of an issue.
 *
 * @param number the issue's number, from 1
 * @param body its text in Markdown; nothing where there is none
 * @see <a href="https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues">Event
 *     issues</a>
 */
record IssueEvent(int number, String body) {

  /** The event that a JSON text tells; empty where it is none of an issue. */
  static Optional<IssueEvent> parse(String json) {
    try {
      var issue = JsonMapper.shared().readTree(json).path("issue");
      var number = issue.path("number");
      var body = issue.path("body");
      return number.isInt() && number.asInt() > 0 && (body.isString() || body.isNull())
          ? Optional.of(new IssueEvent(number.asInt(), body.asString("")))
          : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}
