package akkord.ledger;

import akkord.ledger.Observation.Look;
import akkord.model.LinkState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Checks of one address on several days, for tests. */
final class History {

  static final String ADDRESS = "https://example.org/a";
  static final LocalDate START = LocalDate.of(2026, 1, 1);

  private static final List<String> FAULTS = List.of("404", "410", "name-unknown", "timeout");
  private static final List<LinkState> STATES =
      List.of(
          LinkState.OK,
          LinkState.MOVED,
          LinkState.SUSPICIOUS,
          LinkState.BLOCKED,
          LinkState.FAILING,
          LinkState.FAILING,
          LinkState.FAILING);

  private Optional<LinkRecord> record = Optional.empty();

  /** What is known after checks, each written as {@code day reason}, such as {@code 0 404}. */
  static LinkRecord of(String... checks) {
    var history = new History();
    for (String check : checks) {
      var words = check.split(" ", 2);
      history.check(observation(words[1]), START.plusDays(Integer.parseInt(words[0])));
    }
    return history.record.orElseThrow();
  }

  LinkRecord check(Observation observation, LocalDate day) {
    var next =
        record
            .map(before -> before.after(observation, day))
            .orElseGet(() -> LinkRecord.first(ADDRESS, observation, day));
    record = Optional.of(next);
    return next;
  }

  /** What a check has shown, by its reason; those that are no fault are named by their state. */
  static Observation observation(String reason) {
    return switch (reason) {
      case "ok" -> seen(LinkState.OK, "", Optional.of(new Look("T", 9, "00ff00ff00ff00ff")));
      case "moved" -> seen(LinkState.MOVED, "301", Optional.empty());
      case "suspicious" ->
          seen(LinkState.SUSPICIOUS, "home-page", Optional.of(new Look("H", 3, "f".repeat(16))));
      case "blocked" -> seen(LinkState.BLOCKED, "403", Optional.empty());
      default -> seen(LinkState.FAILING, reason, Optional.empty());
    };
  }

  private static Observation seen(LinkState state, String reason, Optional<Look> page) {
    return new Observation(state, reason, Optional.empty(), new TreeSet<>(), page);
  }

  static Observation random(RandomGenerator chance) {
    var state = STATES.get(chance.nextInt(STATES.size()));
    String word = state == LinkState.FAILING ? FAULTS.get(chance.nextInt(4)) : state.name();
    return observation(word.toLowerCase(Locale.ROOT));
  }
}
