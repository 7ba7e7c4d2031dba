package akkord.build;

import akkord.assemble.Assembler;
import akkord.assemble.Blame;
import akkord.assemble.EntryChecks;
import akkord.assemble.Linking;
import akkord.build.LivePages.Addresses;
import akkord.build.Preparation.Prepared;
import akkord.content.Loaded;
import akkord.content.SourceFiles;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.route.OwnAddressCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links, shows and checks a live site after a change. An entry with a mistake is shown as it was
 * before. It remembers what did not change. For one thread.
 */
final class LiveRound {

  private final BuildRequest request;
  private final LiveStage stage;
  private final LiveSearch search;
  private final Linking linking = new Linking();
  private final EntryChecks checks;
  private final Map<EntryId, Entry> sound = new HashMap<>();
  private List<Diagnostic> checked = List.of();

  LiveRound(BuildRequest request, LiveStage stage) {
    this.request = request;
    this.stage = stage;
    this.search = new LiveSearch(request.search());
    this.checks = new EntryChecks(request.today());
  }

  /**
   * Goes through all that follows from a change.
   *
   * @param change its number
   * @param loaded the content
   * @param templates the templates
   * @throws InterruptedException if a newer change has come
   */
  void perform(long change, Loaded loaded, LiveTemplates.Opened templates)
      throws IOException, InterruptedException {
    var found = new Diagnostics();
    found.addAll(loaded.diagnostics());
    found.addAll(templates.findings());
    var assets = Preparation.assets(request, found);
    if (loaded.draft().isEmpty()) {
      stage.showLinked(change, Optional.empty(), found.sorted());
      stage.showFindings(change, found.sorted());
      return;
    }
    var draft = Preparation.published(loaded.draft().get(), loaded.ledger(), request);
    var inputs = Preparation.inputs(request, loaded.checksums());
    var preparation = new Preparation(request, assets, inputs, linking);
    var linked = new Diagnostics();
    var prepared = preparation.link(draft, linked);
    found.addAll(linked.sorted());
    var shown = presentable(preparation, draft, prepared, found.sorted());
    stage.showLinked(
        change, shown.map(site -> pages(site, templates.tools())), with(found, checked));
    checked = check(draft, prepared, linked.sorted());
    stage.showFindings(change, with(found, checked));
  }

  private static List<Diagnostic> with(Diagnostics found, List<Diagnostic> others) {
    var all = new Diagnostics();
    all.addAll(found.sorted());
    all.addAll(others);
    return all.sorted();
  }

  private LivePages pages(Prepared site, Renderer.Tools tools) {
    var folders = request.folders();
    var sources = new Once<>(() -> SourceFiles.below(folders.watched(), folders::shown));
    return new LivePages(
        site, Addresses.of(site.plan()), tools, new LivePages.Shared(search, sources));
  }

  private List<Diagnostic> check(Draft draft, Prepared prepared, List<Diagnostic> linked)
      throws InterruptedException {
    var found = new Diagnostics();
    OwnAddressCheck.check(prepared.site(), prepared.plan(), found);
    var checking = checks.begin(draft, Assembler.mistaken(linked));
    Workers.map(draft.entries(), request.jobs(), checking::of).forEach(found::addAll);
    return found.sorted();
  }

  /**
   * The site itself where it has no mistake, else with entries as they were before; what never was
   * without a mistake is held back.
   */
  private Optional<Prepared> presentable(
      Preparation preparation, Draft draft, Prepared prepared, List<Diagnostic> found)
      throws IOException {
    var mistaken = mistaken(found);
    var bad = new HashSet<>(mistaken);
    bad.addAll(draft.unreadable());
    draft.entries().stream()
        .filter(entry -> !bad.contains(entry.id()))
        .forEach(entry -> sound.put(entry.id(), entry));
    if (bad.isEmpty()) {
      sound.keySet().retainAll(prepared.site().entries().keySet());
      return Optional.of(prepared);
    }
    var errors = new Diagnostics();
    var patched = preparation.link(patched(draft, bad), errors);
    boolean isWhole = patched.left().unreadable().isEmpty() && !errors.hasErrors();
    return isWhole
        ? Optional.of(patched)
        : new QuarantineStage(patched, request.folders()).sound(errors);
  }

  private Set<EntryId> mistaken(List<Diagnostic> found) {
    var blame = new Blame(request.folders().shown(request.folders().content()));
    return found.stream()
        .filter(Diagnostic::isError)
        .flatMap(finding -> blame.entry(finding).stream())
        .collect(Collectors.toSet());
  }

  private Draft patched(Draft draft, Set<EntryId> bad) {
    var entries = new ArrayList<Entry>();
    draft.entries().stream().filter(entry -> !bad.contains(entry.id())).forEach(entries::add);
    bad.stream()
        .filter(sound::containsKey)
        .map(sound::get)
        .map(Objects::requireNonNull)
        .forEach(entries::add);
    var unreadable = new HashSet<>(bad);
    unreadable.removeAll(sound.keySet());
    return new Draft(
        draft.settings(), entries, unreadable, draft.slugs(), draft.withheld(), draft.checkups());
  }
}
