package akkord.route;

import akkord.trace.TracedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The address of everything that the site will hold. Whatever is looked up in it is noted ({@link
 * akkord.trace.Trace}), each target as a question of its own.
 *
 * @param paths each target with its path, in the order of planning; no path stands twice
 * @param base where the site will be published
 */
public record SitePlan(SequencedMap<Target, SitePath> paths, BaseUrl base) {

  public SitePlan {
    paths = TracedMap.of(paths, target -> target, Whole.PLAN);
  }

  /** A plan of these addresses. */
  public SitePlan(Map<Target, SitePath> paths, BaseUrl base) {
    this(new LinkedHashMap<>(paths), base);
  }

  /** This plan with one more address. */
  public SitePlan with(Target target, SitePath path) {
    var more = new LinkedHashMap<>(paths);
    more.put(target, path);
    return new SitePlan(more, base);
  }

  /** The path of a target, if it is planned. */
  public Optional<SitePath> find(Target target) {
    return Optional.ofNullable(paths.get(target));
  }

  /**
   * The path of a target that must have been planned.
   *
   * @throws IllegalArgumentException if it was not, which is a bug
   */
  public SitePath pathOf(Target target) {
    return find(target).orElseThrow(() -> new IllegalArgumentException("nobody planned " + target));
  }
}
