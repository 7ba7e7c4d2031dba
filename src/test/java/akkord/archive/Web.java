package akkord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.diagnostic.Message;
import akkord.http.Answer;
import akkord.http.Answer.Extent;
import akkord.http.Asker;
import akkord.http.Fault;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import akkord.http.Pace;
import akkord.http.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A made-up web with made-up time. What nobody has put there answers with 404. */
final class Web implements Asker, Pace {

  static final String IA = "https://web.archive.org/web/";

  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-26T00:00:00Z");

  /**
   * Puts an answer to an address; several to one address come in turn, the last again and again.
   */
  Web put(String address, Answer answer) {
    answers.computeIfAbsent(address, _ -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** Has the Internet Archive list copies of a page, each by 14 digits. */
  Web listed(String page, String... stamps) {
    var list = new StringBuilder("<" + page + ">; rel=\"original\",\n");
    for (String stamp : stamps) {
      list.append("<").append(copy(page, stamp)).append(">; rel=\"memento\"; datetime=\"");
      list.append(date(stamp)).append("\",\n");
    }
    return put(IA + "timemap/link/" + page, reply(200, list.toString()));
  }

  static String copy(String page, String stamp) {
    return IA + stamp + "/" + page;
  }

  private static String date(String stamp) {
    var parts = stamp.replaceAll("(....)(..)(..)(..)(..)(..)", "$1-$2-$3T$4:$5:$6Z");
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.parse(parts).atZone(ZoneOffset.UTC));
  }

  /** A page with this title. */
  static Answer page(String title) {
    return reply(
        200,
        "<!DOCTYPE html><title>" + title + "</title><p>Text",
        new Field("Content-Type", "text/html; charset=utf-8"));
  }

  static Answer reply(int status, String body, Field... fields) {
    return new Answer.Reply(
        status, new Headers(List.of(fields)), body.getBytes(UTF_8), Extent.WHOLE);
  }

  static Answer redirect(String to) {
    return reply(302, "", new Field("Location", to));
  }

  static Answer failure() {
    return new Answer.Failed(Fault.TIMEOUT, Message.of("late"));
  }

  @Override
  public Answer ask(Question question) {
    asked.add(question.address().value());
    now = now.plusSeconds(1);
    var next = answers.get(question.address().value());
    if (next == null) {
      return reply(404, "");
    }
    return next.size() > 1 ? next.remove() : next.element();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration time) {
    asked.add("pause " + time.toSeconds());
    now = now.plus(time);
  }

  /** What was asked and how long it was waited, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }
}
