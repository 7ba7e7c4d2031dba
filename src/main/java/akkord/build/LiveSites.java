package akkord.build;

import java.io.IOException;

/** Opens sites that are looked at while they are written. */
public final class LiveSites {

  private LiveSites() {}

  /**
   * Reads a site for the first time; returns as soon as there is something to see.
   *
   * @throws IOException if the machine fails
   */
  public static LiveSite open(BuildRequest request) throws IOException, InterruptedException {
    var site = new LiveBuild(request);
    try {
      site.start();
      return site;
    } catch (IOException | InterruptedException | RuntimeException failed) {
      site.close();
      throw failed;
    }
  }
}
