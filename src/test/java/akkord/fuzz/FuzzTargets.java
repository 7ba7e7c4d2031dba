package akkord.fuzz;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The targets of a package, which is asked for them as a service. */
public interface FuzzTargets {

  List<FuzzTarget> targets();

  /** All there are, by name. */
  static List<FuzzTarget> all() {
    return ServiceLoader.load(FuzzTargets.class).stream()
        .flatMap(provider -> provider.get().targets().stream())
        .sorted(Comparator.comparing(FuzzTarget::name))
        .toList();
  }

  /**
   * The target of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static FuzzTarget named(String name) {
    return all().stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target " + name + " in " + all()));
  }
}
