package akkord.external;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs all errands of an agenda: those to one host after one another, those to others beside them.
 */
final class Round {

  private final Agenda agenda;
  private final String agent;
  private final Turns turns;
  private final CheckProgress progress;
  private final AtomicInteger done = new AtomicInteger();
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

  Round(Agenda agenda, String agent, Turns turns, CheckProgress progress) {
    this.agenda = agenda;
    this.agent = agent;
    this.turns = turns;
    this.progress = progress;
  }

  /**
   * The verdicts by address.
   *
   * @throws InterruptedException if this thread is interrupted meanwhile; then nobody is asked
   *     further
   */
  Map<String, Verdict> run() throws InterruptedException {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var hosts = agenda.errands().values().stream().map(this::perform).toList();
      for (var host : executor.invokeAll(hosts)) {
        host.get();
      }
    } catch (ExecutionException failed) {
      throw unwrapped(Objects.requireNonNullElse(failed.getCause(), failed));
    } finally {
      executor.shutdownNow();
    }
    return new TreeMap<>(verdicts);
  }

  private Callable<Boolean> perform(List<Errand> errands) {
    return () -> {
      var memory = new HostMemory();
      for (var errand : errands) {
        verdicts.put(errand.address().value(), verdict(errand, memory));
        progress.checked(done.incrementAndGet(), agenda.size());
      }
      return true;
    };
  }

  private Verdict verdict(Errand errand, HostMemory memory) throws InterruptedException {
    var visit = new Visit(turns, memory, QuestionForm.of(errand, agent));
    return new Judge(errand, visit).judge(visit.to(errand.address()));
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
  }
}
