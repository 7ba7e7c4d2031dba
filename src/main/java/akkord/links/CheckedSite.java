package akkord.links;

import akkord.links.VersionSets.Said;
import akkord.route.BaseUrl;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a check knows of a site.
 *
 * @param told where the check was told that the site will be published
 * @param base where it will be, as far as that is known
 * @param outlines what was read of each file
 * @param said what each says of its versions
 * @param verdicts what the checks of each by itself have shown
 * @param wholeSite what all of them together have shown
 * @param texts by whose numbers an earlier check has left some of this
 */
record CheckedSite(
    Optional<BaseUrl> told,
    Optional<BaseUrl> base,
    Recalled<Outline> outlines,
    Recalled<Said> said,
    Verdicts verdicts,
    List<Finding> wholeSite,
    KeptTexts texts) {

  CheckedSite {
    wholeSite = List.copyOf(wholeSite);
  }

  /** Nothing is known. */
  static CheckedSite unknown(Optional<BaseUrl> told) {
    return new CheckedSite(
        told, told, new Recalled<>(), new Recalled<>(), new Verdicts(), List.of(), new KeptTexts());
  }

  /** The same, but told that it will be published elsewhere. */
  CheckedSite told(Optional<BaseUrl> now) {
    return new CheckedSite(now, base, outlines, said, verdicts, wholeSite, texts);
  }
}
