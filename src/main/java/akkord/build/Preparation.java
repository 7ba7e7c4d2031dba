package akkord.build;

import akkord.assemble.Assembler;
import akkord.assemble.Linking;
import akkord.content.ContentRequest;
import akkord.content.StaticReader;
import akkord.diagnostic.Diagnostics;
import akkord.export.Inputs;
import akkord.ledger.Ledger;
import akkord.location.SourcePath;
import akkord.model.Checksum;
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
import java.util.SortedMap;

/** The stages before anything is rendered: load, assemble, plan. */
final class Preparation {

  private final BuildRequest request;
  private final Assets assets;
  private final Inputs inputs;
  private final Linking linking;

  Preparation(BuildRequest request, Assets assets, Inputs inputs, Linking linking) {
    this.request = request;
    this.assets = assets;
    this.inputs = inputs;
    this.linking = linking;
  }

  /**
   * A site that is ready to be rendered.
   *
   * @param draft what it was linked from
   * @param site the linked site
   * @param plan its addresses
   * @param vocabulary what its pages say in its languages
   * @param assets its static files
   * @param inputs the files that it was read from
   * @param left ids of entries that exist and are no part of the site
   * @param held what is left out of the site because of errors
   */
  record Prepared(
      Draft draft,
      Site site,
      SitePlan plan,
      Vocabulary vocabulary,
      Assets assets,
      Inputs inputs,
      Left left,
      HeldBack held) {

    /** The same with another site, whose pages have the same addresses. */
    Prepared with(Site other) {
      return new Prepared(draft, other, plan, vocabulary, assets, inputs, left, held);
    }

    /** The same site with other addresses. */
    Prepared with(SitePlan other) {
      return new Prepared(draft, site, other, vocabulary, assets, inputs, left, held);
    }

    /** Another site of the same files. */
    Prepared with(Site other, SitePlan itsPlan, HeldBack itsHeld) {
      return new Prepared(draft, other, itsPlan, vocabulary, assets, inputs, left, itsHeld);
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
    return prepare(request, KeptReading.none(request), found);
  }

  /** The same, where an earlier run may have left something of the content. */
  static Optional<Prepared> prepare(BuildRequest request, KeptReading kept, Diagnostics found)
      throws IOException, InterruptedException {
    var loaded = kept.read();
    found.addAll(loaded.diagnostics());
    var assets = assets(request, found);
    if (loaded.draft().isEmpty()) {
      return Optional.empty();
    }
    var draft = published(loaded.draft().get(), loaded.ledger(), request);
    var linked = new Diagnostics();
    var preparation =
        new Preparation(request, assets, inputs(request, loaded.checksums()), new Linking());
    var prepared = preparation.link(draft, linked);
    var mistaken = Assembler.mistaken(linked.sorted());
    found.addAll(linked.sorted());
    var checking = kept.checking(draft, mistaken);
    Workers.map(draft.entries(), request.jobs(), checking::of).forEach(found::addAll);
    OwnAddressCheck.check(prepared.site(), prepared.plan(), found);
    return Optional.of(prepared);
  }

  /** Which content is to be read. */
  static ContentRequest content(BuildRequest request) {
    var folders = request.folders();
    return new ContentRequest(
        folders.content(),
        folders.shown(folders.content()),
        request.today(),
        request.drafts(),
        request.jobs());
  }

  static Inputs inputs(BuildRequest request, SortedMap<SourcePath, Checksum> checksums) {
    var folders = request.folders();
    return new Inputs(folders.shown(folders.content()), checksums);
  }

  /** The static files with the addresses that they will have. */
  static Assets assets(BuildRequest request, Diagnostics found) throws IOException {
    var folders = request.folders();
    var statics = StaticReader.read(folders.statics(), folders.shown(folders.statics()));
    found.addAll(statics.diagnostics());
    return Assets.plan(statics.files(), found);
  }

  /** Links the entries of a draft and plans their pages; what each says is not checked yet. */
  Prepared link(Draft draft, Diagnostics found) throws IOException {
    var vocabulary = WordStage.read(request.folders(), draft.settings(), found);
    var linked = linking.link(draft);
    found.addAll(linked.diagnostics());
    var left = new Left(draft.unreadable(), draft.withheld());
    var plan = Planner.plan(linked.site(), assets, found);
    return new Prepared(
        draft, linked.site(), plan, vocabulary, assets, inputs, left, HeldBack.NOTHING);
  }

  /** A draft that is to be published where the request says, with what checks have shown. */
  static Draft published(Draft draft, Ledger ledger, BuildRequest request) {
    var checked = draft.with(Checkups.of(draft.entries(), ledger));
    return request
        .baseUrl()
        .map(url -> checked.with(checked.settings().withBaseUrl(url)))
        .orElse(checked);
  }
}
