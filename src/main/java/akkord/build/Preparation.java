package akkord.build;

import akkord.assemble.Assembler;
import akkord.content.ContentReader;
import akkord.content.ContentRequest;
import akkord.content.StaticReader;
import akkord.diagnostic.Diagnostics;
import akkord.export.Inputs;
import akkord.model.Draft;
import akkord.model.EntryId;
import akkord.model.Site;
import akkord.route.Assets;
import akkord.route.OwnAddressCheck;
import akkord.route.Planner;
import akkord.route.SitePlan;
import akkord.view.Vocabulary;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The stages before anything is rendered: load, assemble, plan. */
final class Preparation {

  private Preparation() {}

  /**
   * A site that is ready to be rendered.
   *
   * @param site the linked site
   * @param plan its addresses
   * @param vocabulary what its pages say in its languages
   * @param assets its static files
   * @param inputs the files that it was read from
   * @param left ids of entries that exist and are no part of the site
   */
  record Prepared(
      Site site, SitePlan plan, Vocabulary vocabulary, Assets assets, Inputs inputs, Left left) {

    /** The same site with other addresses. */
    Prepared with(SitePlan other) {
      return new Prepared(site, other, vocabulary, assets, inputs, left);
    }
  }

  /**
   * Entries that exist and are no part of the site.
   *
   * @param unreadable they have mistakes of their own
   * @param withheld they are drafts, or their day has not come
   */
  record Left(Set<EntryId> unreadable, Set<EntryId> withheld) {
    Left {
      unreadable = Set.copyOf(unreadable);
      withheld = Set.copyOf(withheld);
    }
  }

  /**
   * Reads, assembles and plans; goes on after mistakes so that all of them are found together.
   *
   * @return empty where not even the settings could be read
   */
  static Optional<Prepared> prepare(BuildRequest request, Diagnostics found)
      throws IOException, InterruptedException {
    var folders = request.folders();
    var loaded =
        ContentReader.read(
            new ContentRequest(
                folders.content(),
                folders.shown(folders.content()),
                request.today(),
                request.drafts(),
                request.jobs()));
    found.addAll(loaded.diagnostics());
    var statics = StaticReader.read(folders.statics(), folders.shown(folders.statics()));
    found.addAll(statics.diagnostics());
    var assets = Assets.plan(statics.files(), found);
    var inputs = new Inputs(folders.shown(folders.content()), loaded.checksums());
    if (loaded.draft().isEmpty()) {
      return Optional.empty();
    }
    var draft = loaded.draft().get();
    var vocabulary = WordStage.read(folders, draft.settings(), found);
    var site = assembled(published(draft, request), request, found);
    var left = new Left(draft.unreadable(), draft.withheld());
    var plan = Planner.plan(site, assets, found);
    OwnAddressCheck.check(site, plan, found);
    return Optional.of(new Prepared(site, plan, vocabulary, assets, inputs, left));
  }

  private static Draft published(Draft draft, BuildRequest request) {
    return request
        .baseUrl()
        .map(url ->
            new Draft(
                draft.settings().withBaseUrl(url),
                draft.entries(),
                draft.unreadable(),
                draft.withheld()))
        .orElse(draft);
  }

  private static Site assembled(Draft draft, BuildRequest request, Diagnostics found) {
    var assembled = Assembler.assemble(draft, request.today());
    found.addAll(assembled.diagnostics());
    return assembled.site();
  }
}
