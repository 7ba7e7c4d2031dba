package akkord.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checks that only all files together allow.
 *
 * @param outlines what was read of the files
 * @param versions what they say of their language versions
 * @param follower follows their links
 * @param verdicts what the checks of each by itself have shown
 */
record WholeSite(
    Map<FilePath, Outline> outlines,
    VersionSets versions,
    Follower follower,
    Map<FilePath, Verdict> verdicts) {

  List<Finding> check() {
    var found = new ArrayList<Finding>();
    var faulty = faulty();
    var reciprocity = new ReciprocityCheck(outlines, versions, found::add);
    reciprocity.check(faulty);
    faulty.addAll(reciprocity.outOfStep());
    new SitemapCheck(outlines, follower, versions, found::add).check(faulty);
    new SwitchCheck(outlines, versions, verdicts, found::add).check(faulty);
    new RedirectCheck(outlines, follower, found::add).check(verdicts);
    new OrphanCheck(outlines, found::add).check(verdicts);
    return List.copyOf(found);
  }

  private Set<FilePath> faulty() {
    var faulty = new HashSet<FilePath>();
    verdicts.forEach((file, verdict) -> {
      if (verdict.alternates() == Verdict.Alternates.FAULTY) {
        faulty.add(file);
      }
    });
    return faulty;
  }
}
