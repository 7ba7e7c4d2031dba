package akkord.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.location.SourcePath;
import java.util.List;

/** Pictures: whatever their bytes are, they are good or have findings in their own file. */
public final class ImageFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        new FuzzTarget("image", ImageFuzz::checkPixels),
        new FuzzTarget("image-svg", input -> check("a.svg", input)));
  }

  private static void checkPixels(byte[] input) {
    for (var name : List.of("a.png", "a.jpg", "a.gif", "a.webp", "a.avif", "a.ico")) {
      check(name, input);
    }
  }

  private static void check(String name, byte[] input) {
    var found = new Diagnostics();
    var file = new SourcePath(name);
    ImageCheck.check(file, input, found);
    assertTrue(found.sorted().stream().allMatch(one -> one.location().path().equals(file)));
  }
}
