package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.util.List;

/** Stamps are read only in the form in which they are written. */
public final class StampFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(FuzzTarget.ofText("stamp", StampFuzz::check));
  }

  private static void check(String text) {
    Stamp.parse(text)
        .ifPresent(stamp -> {
          assertEquals(text, stamp.toString());
          assertTrue(stamp.digests().size() >= 2);
        });
  }
}
