package akkord.cli;

import akkord.build.Progress;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line on a terminal that says what is being done, from the second second on; it is written over
 * as the work goes on, and cleared at its end.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long PATIENCE = 1000;
  private static final long PAUSE = 200;

  /** ECMA-48: to the start of the line, and nothing on it. */
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final Wording wording;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private volatile @Nullable Message now;

  private String shown = "";

  ProgressLine(PrintStream terminal, Wording wording) {
    this.terminal = terminal;
    this.wording = wording;
  }

  /** Begins to show what is being done. */
  ProgressLine start() {
    var _ = ticks.scheduleWithFixedDelay(this::show, PATIENCE, PAUSE, TimeUnit.MILLISECONDS);
    return this;
  }

  @Override
  public void at(Stage stage, int done, int all) {
    now =
        stage == Stage.RENDERING
            ? Message.of("making files: %s of %s", done, all)
            : StageTimes.name(stage);
  }

  /** Says how many addresses outside the site have been asked for. */
  void asked(int done, int all) {
    now = Message.of("asking the web: %s of %s", done, all);
  }

  /** Shows what is being done now, unless it is shown already. */
  synchronized void show() {
    var message = now;
    String line = message == null ? "" : wording.of(message) + " …";
    if (!line.equals(shown)) {
      terminal.print(CLEAR + line);
      terminal.flush();
      shown = line;
    }
  }

  @Override
  public void close() {
    ticks.shutdownNow();
    now = null;
    show();
  }
}
