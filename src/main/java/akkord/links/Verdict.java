package akkord.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the checks of one file by itself have shown.
 *
 * @param findings in no particular order
 * @param links links inside the site that were followed
 * @param anchors those of them that name a place in a page
 * @param alternates whether what it says of its language versions is sound or faulty
 * @param onward where its links lead, as far as the checks of the whole site ask
 * @param goals where its links lead, for whoever has to know what a change concerns
 */
record Verdict(
    List<Finding> findings,
    int links,
    int anchors,
    Alternates alternates,
    Onward onward,
    Goals goals) {

  /** Whether a page has a say in what its language versions are. */
  enum Alternates {
    SOUND,
    FAULTY
  }

  Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether the checks of the whole site would find the same as with another one. */
  boolean isSameToOthers(Verdict other) {
    return alternates == other.alternates && onward.equals(other.onward);
  }

  /** The checks for one thread. */
  static Function<Outline, Verdict> checks(
      Map<FilePath, Outline> outlines, VersionSets versions, Follower follower) {
    return file -> {
      var found = new ArrayList<Finding>();
      var arrivals = new Arrivals(outlines, versions, found::add);
      var links = new LinkCheck(outlines, follower, arrivals, found::add);
      var alternates = new AlternateCheck(outlines, versions, found::add);
      links.check(file);
      alternates.check(file);
      new CanonicalCheck(outlines, versions, found::add).check(file);
      var sound = alternates.faulty().isEmpty() ? Alternates.SOUND : Alternates.FAULTY;
      return new Verdict(
          found, links.links(), links.anchors(), sound, arrivals.onward(), links.goals());
    };
  }
}
