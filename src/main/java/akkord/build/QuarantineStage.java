package akkord.build;

import akkord.assemble.Quarantine;
import akkord.assemble.RevisionWords;
import akkord.build.Preparation.Prepared;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.route.OwnAddressCheck;
import akkord.route.Planner;
import akkord.view.Vocabulary;
import java.util.Optional;

/**
 * Leaves broken entries out of a site until no error is left.
 *
 * @param prepared the site as it was prepared, or what was left of it before
 * @param content the content folder, as findings name it
 */
record QuarantineStage(Prepared prepared, SourcePath content) {

  QuarantineStage(Prepared prepared, Folders folders) {
    this(prepared, folders.shown(folders.content()));
  }

  /**
   * What is left of the site. Each round leaves out more than the one before, so that there are at
   * most as many as entries.
   *
   * @param found everything that was found so far; errors that only show in what is left are added
   * @return empty where an error is none of an entry
   */
  Optional<Prepared> sound(Diagnostics found) {
    var held = HeldBack.NOTHING;
    while (!Quarantine.isHopeless(found.sorted(), content)) {
      var left = Quarantine.of(prepared.draft(), found.sorted(), content, words());
      var later = new Diagnostics();
      var plan = Planner.plan(left.site(), prepared.assets(), later);
      OwnAddressCheck.check(left.site(), plan, later);
      var now = new HeldBack(left.broken(), left.dependent());
      if (!later.hasErrors()) {
        return Optional.of(prepared.with(left.site(), plan, now));
      }
      if (now.equals(held)) {
        return Optional.empty();
      }
      held = now;
      found.addAll(later.sorted().stream().filter(Diagnostic::isError).toList());
    }
    return Optional.empty();
  }

  private RevisionWords words() {
    Vocabulary vocabulary = prepared.vocabulary();
    return new RevisionWords(
        vocabulary.revisionMark(), vocabulary.revisedSource(), vocabulary.revisedEntry());
  }
}
