package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.content.SourceFiles;
import akkord.ground.Answers;
import akkord.ground.GroundVersion;
import akkord.ground.Grounds;
import akkord.ground.LastGrounds;
import akkord.route.FileSum;
import akkord.route.Target;
import akkord.view.EntryOrder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the last build has left to tell which files are to be made anew.
 *
 * @param last what it was
 * @param version what it has to be valid for; without one nothing is used, nor left
 */
record GroundStage(LastGrounds last, Optional<String> version) {

  /** Nothing is known, and nothing will be. */
  static final GroundStage UNKNOWN = new GroundStage(LastGrounds.NOTHING, Optional.empty());

  /**
   * What was left for a site of this program.
   *
   * @param reading tells apart programs, and readings of the same files, that may make other files
   */
  static GroundStage of(LastGrounds last, String reading, Prepared site, Folders folders)
      throws IOException {
    var templates =
        SourceFiles.below(folders.templates().stream().toList(), folders::shown).checksums();
    var version =
        GroundVersion.of(
            reading, site.site().settings(), site.inputs(), site.vocabulary(), templates);
    return new GroundStage(last, Optional.of(version));
  }

  /** Whether something is left for the next build. */
  boolean isKnown() {
    return version.isPresent();
  }

  /**
   * What the files of a site were made from, and are now.
   *
   * @param downloads the sums of the files that are made first, once they are
   */
  Grounds grounds(Prepared site, Supplier<Map<Target, FileSum>> downloads) {
    var order = EntryOrder.in(site.site(), site.plan(), site.vocabulary());
    var answers = new Answers(site.site(), site.plan(), order, site.inputs(), downloads);
    return Grounds.of(last, version.orElse(""), answers);
  }
}
