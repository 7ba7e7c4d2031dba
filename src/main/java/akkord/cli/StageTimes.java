package akkord.cli;

import akkord.build.Progress;
import akkord.diagnostic.Message;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long each stage of a build took, in milliseconds by a clock; a stage that came several times
 * counts with all of them. Passes everything on to somebody else who wants to be told.
 */
final class StageTimes implements Progress {

  private final Clock clock;
  private final Progress next;
  private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
  private volatile @Nullable Stage now;
  private long since;

  StageTimes(Clock clock, Progress next) {
    this.clock = clock;
    this.next = next;
  }

  @Override
  public void at(Stage stage, int done, int all) {
    if (stage != now) {
      turnTo(stage);
    }
    next.at(stage, done, all);
  }

  /** Ends the last stage, and tells of all in their order. */
  List<Message> ended() {
    turnTo(null);
    return times.entrySet().stream()
        .map(time -> Message.of("%s: %s ms", name(time.getKey()), time.getValue()))
        .toList();
  }

  private synchronized void turnTo(@Nullable Stage stage) {
    var before = now;
    if (stage == before) {
      return;
    }
    long time = clock.millis();
    if (before != null) {
      times.merge(before, time - since, Long::sum);
    }
    since = time;
    now = stage;
  }

  /** What is done in a stage. */
  static Message name(Stage stage) {
    return switch (stage) {
      case READING -> Message.of("reading and checking the content");
      case INDEXING -> Message.of("making the search index");
      case RENDERING -> Message.of("making files");
      case VERIFYING -> Message.of("checking the links");
      case PUBLISHING -> Message.of("publishing");
    };
  }
}
