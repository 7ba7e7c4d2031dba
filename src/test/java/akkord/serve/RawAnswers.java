package akkord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a server has sent on a connection.
 *
 * @param text the bytes as characters of Latin-1
 */
record RawAnswers(String text) {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) [A-Z]");
  private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: (\\d+)\r\n");

  /** One answer, its body cut by its length; of an answer to HEAD the body is empty. */
  record Answer(String head, String body) {

    String status() {
      var status = STATUS.matcher(head);
      return status.lookingAt() ? status.group(1) : "none";
    }

    /** The value of a field; empty where it is missing. */
    String field(String name) {
      return head.lines()
          .filter(line -> line.startsWith(name + ": "))
          .map(line -> line.substring(name.length() + 2))
          .collect(Collectors.joining(", "));
    }
  }

  List<Answer> all() {
    var answers = new ArrayList<Answer>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\r\n\r\n", at);
      if (end < 0) {
        answers.add(new Answer(text.substring(at), ""));
        break;
      }
      String head = text.substring(at, end + 2);
      var length = LENGTH.matcher(head);
      int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
      int body = end + 4;
      boolean empty = text.startsWith("HTTP/1.1", body);
      int next = empty ? body : Math.min(text.length(), body + size);
      answers.add(new Answer(head, text.substring(body, next)));
      at = next;
    }
    return answers;
  }

  Answer only() {
    var all = all();
    if (all.size() != 1) {
      throw new AssertionError("not one answer: " + text);
    }
    return all.getFirst();
  }

  /** The statuses of all answers with spaces between them. */
  String statuses() {
    return all().stream().map(Answer::status).collect(Collectors.joining(" "));
  }
}
