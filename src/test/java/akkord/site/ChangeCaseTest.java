package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code diff} prints of two states of a small site. */
class ChangeCaseTest {

  static List<ChangeCase> cases() throws IOException {
    return ChangeCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theChangesArePrinted(ChangeCase states, @TempDir Path folder)
      throws IOException, InterruptedException {
    var run = states.run(folder);
    if (Boolean.getBoolean("akkord.renew")) {
      states.renew(run);
    } else {
      assertEquals(states.expected(), run.out());
    }
    assertEquals(ExitCode.DONE, run.exit(), run.err());
  }
}
