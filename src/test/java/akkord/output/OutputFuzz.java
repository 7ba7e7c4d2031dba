package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.codec.Seal;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.util.List;

/** How files were left: of damaged bytes nothing is used, even where their sum is right. */
public final class OutputFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(new FuzzTarget("kept-files", OutputFuzz::check));
  }

  private static void check(byte[] input) {
    var records = TreeRecords.read(Seal.sealed(input));
    assertEquals(records, TreeRecords.read(records.bytes()));
    TreeRecords.read(input);
  }
}
