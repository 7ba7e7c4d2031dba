package akkord.links;

import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.Optional;

/** Checks all links of a site. */
public final class LinkVerifier {

  private LinkVerifier() {}

  /**
   * Reads all files of a site and follows every link that stays inside.
   *
   * @param base where the site will be published; where nobody says, it is taken from the canonical
   *     address of its first page, else the site is taken to lie at the top of a server
   * @param jobs how many threads work, at least 1
   */
  public static LinkReport verify(LinkedSite site, Optional<BaseUrl> base, int jobs)
      throws IOException, InterruptedException {
    return LinkSession.of(new Readings(site, jobs), base).report();
  }

  /** The same with what an earlier check has read, and for the next check what this one reads. */
  public static LinkReport verify(
      LinkedSite site, Optional<BaseUrl> base, int jobs, OutlineMemory memory)
      throws IOException, InterruptedException {
    return LinkSession.of(new Readings(site, jobs, Optional.of(memory)), base).report();
  }
}
