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
    return LinkSession.check(site, base, jobs).report();
  }

  /** The same, going on from what an earlier check has left, and leaving as much to the next. */
  public static LinkReport verify(
      LinkedSite site, Optional<BaseUrl> base, int jobs, LinkMemory memory)
      throws IOException, InterruptedException {
    return memory.verify(site, base, jobs);
  }
}
