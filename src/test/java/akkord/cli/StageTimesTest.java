package akkord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.Progress;
import akkord.build.Progress.Stage;
import akkord.diagnostic.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  /** A clock that goes on by ten milliseconds each time that somebody looks at it. */
  private static final class Ticking extends Clock {

    private long time;

    @Override
    public Instant instant() {
      time += 10;
      return Instant.ofEpochMilli(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static String told(StageTimes times, Wording wording) {
    return times.ended().stream().map(wording::of).collect(Collectors.joining("\n"));
  }

  @Test
  void aStageThatComesTwiceCountsTwice() {
    var times = new StageTimes(new Ticking(), Progress.UNTOLD);
    times.at(Stage.READING, 0, 0);
    times.at(Stage.RENDERING, 1, 2);
    times.at(Stage.RENDERING, 2, 2);
    times.at(Stage.VERIFYING, 0, 0);
    times.at(Stage.RENDERING, 1, 1);
    assertEquals(
        """
        reading and checking the content: 10 ms
        making files: 20 ms
        checking the links: 10 ms\
        """,
        told(times, Wording.ENGLISH));
  }

  @Test
  void speaksTheLanguageOfTheEditor() {
    var times = new StageTimes(new Ticking(), Progress.UNTOLD);
    times.at(Stage.PUBLISHING, 0, 0);
    assertEquals("veröffentlicht: 10 ms", told(times, Wording.find("de").orElseThrow()));
  }

  @Test
  void passesOnWhatItIsTold() {
    List<String> told = new ArrayList<>();
    var times =
        new StageTimes(
            new Ticking(), (stage, done, all) -> told.add(stage + " " + done + " of " + all));
    times.at(Stage.RENDERING, 1, 2);
    times.at(Stage.RENDERING, 2, 2);
    assertEquals(List.of("RENDERING 1 of 2", "RENDERING 2 of 2"), told);
  }
}
