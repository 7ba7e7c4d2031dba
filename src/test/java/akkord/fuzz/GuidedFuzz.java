package akkord.fuzz;

/**
 * A target as Jazzer drives it, which is named by the system property {@code akkord.fuzz.target}.
 *
 * @see <a href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a>
 */
public final class GuidedFuzz {

  private static final FuzzTarget TARGET =
      FuzzTargets.named(System.getProperty(FuzzCampaign.TARGET, ""));

  private GuidedFuzz() {}

  /** Called by Jazzer for each input; an exception is a find. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    TARGET.check().on(input);
  }
}
