package akkord.ground;

import akkord.route.SitePath;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each file of a site was made from: the questions that were asked of the site, and what it
 * answered. A file of the last build comes out the same where the site answers all of its questions
 * as before. Safe for use by several threads.
 */
public final class Grounds {

  private static final byte SAME = 1;
  private static final byte OTHER = 2;

  private final String version;
  private final Answers answers;
  private final GroundTable last;
  private final byte[] compared;
  private final AtomicReferenceArray<Answered> again;
  private final Map<Object, Answered> asked;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<SitePath, Grounded> files = new ConcurrentSkipListMap<>();

  /** What the site answers to a question, which has a number. */
  @SuppressWarnings("ArrayRecordComponent") // compared by its bytes, which nobody changes
  private record Answered(int number, byte[] answer) {}

  private Grounds(String version, Answers answers, GroundTable last) {
    this.version = version;
    this.answers = answers;
    this.last = last;
    this.compared = new byte[last.questions().length];
    this.again = new AtomicReferenceArray<>(last.questions().length);
    this.asked = new ConcurrentHashMap<>(last.questions().length);
  }

  /**
   * What is known where the last build has left this.
   *
   * @param version what is the same for all files: of a build of another one nothing is used
   * @param answers what the site answers now
   */
  public static Grounds of(LastGrounds last, String version, Answers answers) {
    return new Grounds(version, answers, last.table().validFor(version));
  }

  /** The file that the last build has put at this path, if it would come out the same now. */
  public Optional<Made> find(SitePath path) {
    return Optional.ofNullable(last.files().get(path))
        .filter(file -> areAnsweredAsBefore(file.questions()))
        .map(Grounded::made);
  }

  private boolean areAnsweredAsBefore(int[] questions) {
    for (int question : questions) {
      if (!isAnsweredAsBefore(question)) {
        return false;
      }
    }
    return true;
  }

  /** Several threads may come to the same result at once, which does no harm. */
  private boolean isAnsweredAsBefore(int question) {
    if (compared[question] == 0) {
      byte[] now = again(question).answer();
      compared[question] = Arrays.equals(now, last.answers()[question]) ? SAME : OTHER;
    }
    return compared[question] == SAME;
  }

  /** A question of the last build, known by its number there. */
  private Answered again(int question) {
    var known = again.get(question);
    if (known != null) {
      return known;
    }
    var answered = asked(last.questions()[question]);
    again.set(question, answered);
    return answered;
  }

  private Answered asked(Object question) {
    var known = asked.get(question); // nearly always, for pages ask the same
    return known != null ? known : firstAsked(question);
  }

  private Answered firstAsked(Object question) {
    return asked.computeIfAbsent(
        question, _ -> new Answered(numbers.getAndIncrement(), answers.of(question)));
  }

  /** Takes a file that {@link #find} has found over to the next build. */
  public void keep(SitePath path) {
    var file = last.files().get(path);
    if (file != null) {
      int[] questions = file.questions().clone();
      for (int i = 0; i < questions.length; i++) {
        questions[i] = again(questions[i]).number();
      }
      files.put(path, new Grounded(file.made(), questions));
    }
  }

  /** Notes what a file was made from. */
  public void put(SitePath path, Made made, Set<Object> questions) {
    var numbersOf = new int[questions.size()];
    int next = 0;
    for (var question : questions) {
      numbersOf[next++] = asked(question).number();
    }
    files.put(path, new Grounded(made, numbersOf));
  }

  /** What to leave for the next build. */
  public byte[] bytes() {
    var questions = new Object[numbers.get()];
    var given = new byte[questions.length][];
    asked.forEach((question, answered) -> {
      questions[answered.number()] = question;
      given[answered.number()] = answered.answer();
    });
    return new GroundTable(version, questions, given, files).bytes();
  }
}
