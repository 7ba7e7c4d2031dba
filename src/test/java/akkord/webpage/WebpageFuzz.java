package akkord.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.util.List;
import java.util.Optional;

/** What other sites' pages say of themselves, however they are written. */
public final class WebpageFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(new FuzzTarget("web-page", WebpageFuzz::check));
  }

  private static void check(byte[] page) {
    var facts = PageVisit.read(page, Optional.of(UTF_8));
    assertEquals(facts, PageVisit.read(page, Optional.of(UTF_8)));
    PageVisit.read(page, Optional.empty());
  }
}
