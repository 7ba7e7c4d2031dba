package akkord.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.net.URI;
import java.util.List;

/** Paths of the site: they stay in it, and lead from each to each. */
public final class RouteFuzz implements FuzzTargets {

  private static final URI TOP = URI.create("https://site.example/a/b/");

  @Override
  public List<FuzzTarget> targets() {
    return List.of(FuzzTarget.ofText("site-path", RouteFuzz::check));
  }

  private static void check(String text) {
    var paths = text.lines().limit(20).flatMap(line -> SitePath.parse(line).stream()).toList();
    for (var path : paths) {
      assertEquals(TOP + path.value(), TOP.resolve(path.value()).toString());
      for (var other : paths) {
        var from = TOP.resolve(other.value());
        assertEquals(TOP + path.value(), from.resolve(path.relativeTo(other)).toString());
      }
    }
  }
}
