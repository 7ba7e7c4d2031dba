package akkord.external;

import akkord.http.Headers;
import akkord.http.Headers.Field;
import akkord.http.Question;
import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import akkord.http.WebAddress;
import java.time.Duration;
import java.util.ArrayList;

/**
 * How servers are asked on an errand.
 *
 * @param agent how the program names itself
 * @param languages which languages are wanted
 * @param wanted how much of a page is wanted
 */
record QuestionForm(String agent, String languages, Extent wanted) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Of a file that is no page by its name, should HEAD be of no use. */
  private static final int BYTES_OF_A_DOWNLOAD = 64 << 10;

  /** How much of a page is read. */
  enum Extent {
    /** Enough to see what it is. */
    START(256 << 10),
    /** All, within reason: a place is looked for in it. */
    WHOLE(1 << 20);

    private final int bytes;

    Extent(int bytes) {
      this.bytes = bytes;
    }
  }

  static QuestionForm of(Errand errand, String agent) {
    return new QuestionForm(
        agent, errand.languages(), errand.fragments().isEmpty() ? Extent.START : Extent.WHOLE);
  }

  Question question(WebAddress address, Method method) {
    var fields = new ArrayList<Field>();
    fields.add(new Field("User-Agent", agent));
    fields.add(new Field("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    fields.add(new Field("Accept-Language", languages));
    int bytes = wanted.bytes;
    if (method == Method.GET && FileKind.of(address) == FileKind.DOWNLOAD) {
      bytes = BYTES_OF_A_DOWNLOAD;
      fields.add(new Field("Range", "bytes=0-" + (bytes - 1)));
    }
    return new Question(address, method, new Headers(fields), new Limits(PATIENCE, bytes));
  }
}
