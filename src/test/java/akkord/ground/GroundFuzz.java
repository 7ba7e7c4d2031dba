package akkord.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.codec.Seal;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.util.Arrays;
import java.util.List;

/** What pages were made from: of damaged bytes nothing is used, even where their sum is right. */
public final class GroundFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(new FuzzTarget("kept-pages", GroundFuzz::check));
  }

  private static void check(byte[] input) {
    var table = GroundTable.of(Seal.sealed(input));
    int count = table.questions().length;
    assertEquals(count, table.answers().length);
    table
        .files()
        .values()
        .forEach(file ->
            assertTrue(Arrays.stream(file.questions()).allMatch(one -> one >= 0 && one < count)));
    assertEquals(table.files().keySet(), GroundTable.of(table.bytes()).files().keySet());
    GroundTable.of(input);
  }
}
