package akkord.assemble;

import akkord.assemble.EntryChecks.Checking;
import akkord.assemble.EntryChecks.Light;
import akkord.diagnostic.Diagnostic;
import akkord.location.SourcePath;
import akkord.model.Draft;
import akkord.model.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What an earlier run found in single entries, so that what has not changed since, in the same
 * light, is not checked again. For one draft, whose entries several threads may check.
 */
public final class KnownChecks {

  private final Optional<Findings> earlier;
  private final Predicate<EntryId> unchanged;
  private final Map<EntryId, List<Diagnostic>> found = new ConcurrentHashMap<>();
  private Optional<Light> light = Optional.empty();

  /**
   * Knows what an earlier run has left.
   *
   * @param earlier what that is, if there is anything
   * @param unchanged which entries are as they were for that run
   */
  public KnownChecks(Optional<Findings> earlier, Predicate<EntryId> unchanged) {
    this.earlier = earlier;
    this.unchanged = unchanged;
  }

  /**
   * What the checks of one run found.
   *
   * @param light what it depended on besides the entries
   * @param today the day on which it was
   * @param byEntry the findings of those entries that were checked in whole, none among them
   */
  public record Findings(Light light, LocalDate today, Map<EntryId, List<Diagnostic>> byEntry) {
    public Findings {
      byEntry = Map.copyOf(byEntry);
    }
  }

  /**
   * Checking in which known findings are found again.
   *
   * @param today the day against which {@code review_by} is held
   * @param wrong files with a mistake, whose entries are not checked in whole
   * @param checking checks the other entries
   */
  public Checking over(Draft draft, LocalDate today, Set<SourcePath> wrong, Checking checking) {
    var now = Light.of(draft);
    light = Optional.of(now);
    var known = earlier.filter(before -> before.light().equals(now));
    return entry -> {
      if (EntryChecks.isMistaken(entry, wrong)) {
        return checking.of(entry);
      }
      var findings =
          known
              .filter(_ -> unchanged.test(entry.id()))
              .filter(before ->
                  EntryChecks.isOverdue(entry, before.today())
                      == EntryChecks.isOverdue(entry, today))
              .flatMap(before -> Optional.ofNullable(before.byEntry().get(entry.id())))
              .orElseGet(() -> checking.of(entry));
      found.put(entry.id(), findings);
      return findings;
    };
  }

  /** What to leave for the next run, once all entries are checked. */
  public Findings findings(LocalDate today) {
    return new Findings(light.orElseThrow(), today, found);
  }
}
