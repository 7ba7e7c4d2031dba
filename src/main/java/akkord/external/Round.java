package akkord.external;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 *
 * <p>It goes in stages. An errand that is led to another host goes on in the next stage, among
 * those to that host in the order of their addresses. So what a host is asked, and after what,
 * follows from the answers alone.
 */
final class Round {

  private static final Comparator<Visit> ORDER =
      Comparator.comparing(visit -> visit.errand().address().value());

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
   * How a round went.
   *
   * @param verdicts the verdicts by address
   * @param isCutShort whether this thread was interrupted meanwhile; then nobody was asked further
   */
  record Outcome(Map<String, Verdict> verdicts, boolean isCutShort) {}

  Outcome run() {
    boolean isCutShort = false;
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        var visits = agenda.errands().stream().map(this::visit).toList();
        while (!visits.isEmpty()) {
          visits = stage(visits, executor);
        }
      } catch (InterruptedException cut) {
        isCutShort = true;
      } finally {
        executor.shutdownNow();
      }
    }
    return new Outcome(new TreeMap<>(verdicts), isCutShort);
  }

  private Visit visit(Errand errand) {
    return new Visit(errand, turns, QuestionForm.of(errand, agent));
  }

  /** Goes on with visits, each at its host, and gives those that are led to another one. */
  private List<Visit> stage(List<Visit> visits, ExecutorService executor)
      throws InterruptedException {
    var hosts = visits.stream().collect(groupingBy(Visit::host, LinkedHashMap::new, toList()));
    var travelling = new ArrayList<Visit>();
    try {
      for (var host : executor.invokeAll(hosts.values().stream().map(this::perform).toList())) {
        travelling.addAll(host.get());
      }
    } catch (ExecutionException failed) {
      throw unwrapped(Objects.requireNonNullElse(failed.getCause(), failed));
    }
    travelling.sort(ORDER);
    return travelling;
  }

  private Callable<List<Visit>> perform(List<Visit> visits) {
    return () -> {
      var travelling = new ArrayList<Visit>();
      for (var visit : visits) {
        var arrival = visit.stayAtHost();
        if (arrival.isPresent()) {
          end(visit, arrival.get());
        } else {
          travelling.add(visit);
        }
      }
      return travelling;
    };
  }

  private void end(Visit visit, Arrival arrival) throws InterruptedException {
    var verdict = new Judge(visit.errand(), visit).judge(arrival);
    verdicts.put(visit.errand().address().value(), verdict);
    progress.checked(done.incrementAndGet(), agenda.errands().size());
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
  }
}
