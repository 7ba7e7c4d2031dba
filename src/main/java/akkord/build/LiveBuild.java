package akkord.build;

import akkord.assemble.Linking;
import akkord.content.ContentMemory;
import akkord.content.EntryChange;
import akkord.content.LedgerFile;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Slug;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A site that is read, linked and checked again with each change, and only as far as the change
 * reaches.
 *
 * <p>Two threads share the work, so that a new sentence is shown although the whole is still being
 * checked. The first takes up changes: it reads the files, and where only texts have changed it
 * puts them into the site that is shown already. The second links everything anew, shows that, and
 * then checks it; a newer change cuts it short.
 */
final class LiveBuild implements LiveSite {

  /** How long the browser has the machine to itself once new texts can be shown. */
  private static final Duration HEAD_START = Duration.ofMillis(200);

  /** More than single entries has changed. */
  private static final Optional<List<EntryChange>> NOT_SINGLE_ENTRIES = Optional.empty();

  private final BuildRequest request;
  private final ContentMemory content;
  private final LiveTemplates templates;
  private final LiveStage stage;
  private final LiveRound round;
  private final ExecutorService first = worker("akkord-changes");
  private final ExecutorService second = worker("akkord-checks");
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();

  private long generation;
  private long lastOfFacts;
  private Future<?> running = CompletableFuture.completedFuture(true);

  LiveBuild(BuildRequest request) {
    this.request = request;
    this.content = ContentMemory.of(Preparation.content(request));
    this.templates = new LiveTemplates(request.folders());
    this.stage = new LiveStage();
    this.round = new LiveRound(request, stage);
  }

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Reads and links the site for the first time, and has it checked. */
  void start() throws IOException, InterruptedException {
    first.execute(() -> guarded(this::begin));
    stage.awaitFirst();
    if (end.isCompletedExceptionally()) {
      await();
    }
  }

  private void begin() throws IOException, InterruptedException {
    templates.start();
    content.read();
    beginRound(Duration.ZERO);
  }

  @Override
  public Showing showing() {
    return stage.showing();
  }

  @Override
  public void listen(Runnable listener) {
    stage.listen(listener);
  }

  @Override
  public void changed(List<Path> files) {
    var copy = List.copyOf(files);
    first.execute(() -> guarded(() -> absorb(copy)));
  }

  @Override
  public void await() throws IOException, InterruptedException {
    try {
      end.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException machine -> throw machine;
        case RuntimeException bug -> throw bug;
        case Error fatal -> throw fatal;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  @Override
  public void close() throws IOException {
    first.shutdownNow();
    second.shutdownNow();
    end.complete(true);
    templates.close();
  }

  /** Some work that can fail; whoever waits for the end of the site is told. */
  @FunctionalInterface
  private interface Work {
    void perform() throws IOException, InterruptedException;
  }

  private void guarded(Work work) {
    try {
      work.perform();
    } catch (InterruptedException | ClosedByInterruptException cutShort) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error failed) {
      end.completeExceptionally(failed);
      stage.begin();
    }
  }

  private void absorb(List<Path> files) throws IOException, InterruptedException {
    var folders = request.folders();
    var others =
        files.stream()
            .filter(file -> file.startsWith(folders.statics()) || templates.isBelow(file))
            .toList();
    var written = files.stream().filter(file -> file.startsWith(folders.content())).toList();
    var ledger = LedgerFile.folder(folders.content());
    boolean isChecked = files.stream().anyMatch(file -> file.startsWith(ledger));
    var changes = isChecked ? NOT_SINGLE_ENTRIES : content.reread(written);
    if (others.isEmpty() && changes.filter(List::isEmpty).isPresent()) {
      return;
    }
    if (changes.isEmpty()) {
      content.read();
    }
    if (others.stream().anyMatch(templates::isTemplate)) {
      templates.compile();
    }
    generation++;
    boolean isShown = others.isEmpty() && changes.isPresent() && showTexts(changes.get());
    if (!isShown) {
      lastOfFacts = generation;
    }
    beginRound(isShown ? HEAD_START : Duration.ZERO);
  }

  private void beginRound(Duration pause) throws IOException, InterruptedException {
    running.cancel(true);
    var loaded = content.loaded();
    long number = generation;
    var drawn = templates.opened();
    running =
        second.submit(() ->
            guarded(() -> {
              Thread.sleep(pause);
              round.perform(number, loaded, drawn);
            }));
  }

  /** Puts new texts into the site that is shown, if that is all that its pages need. */
  private boolean showTexts(List<EntryChange> changes) {
    if (stage.linked() < lastOfFacts || stage.pages().isEmpty()) {
      return false;
    }
    var pages = stage.pages().get();
    var site = Optional.of(pages.prepared().site());
    for (var change : changes) {
      site = site.flatMap(before -> withTexts(before, change));
    }
    site.ifPresent(after -> stage.show(generation, pages.withTexts(after)));
    return site.isPresent();
  }

  private static Optional<Site> withTexts(Site site, EntryChange change) {
    if (change.extent() != EntryChange.Extent.TEXTS) {
      return Optional.empty();
    }
    return change
        .entry()
        .filter(ProseEntry.class::isInstance)
        .map(ProseEntry.class::cast)
        .filter(entry -> site.find(entry.id()).filter(old -> isWhereItWas(entry, old)).isPresent())
        .flatMap(entry -> Linking.withTexts(site, entry));
  }

  private static boolean isWhereItWas(Entry entry, Entry before) {
    return addresses(entry).equals(addresses(before));
  }

  private static Map<LanguageTag, Optional<Slug>> addresses(Entry entry) {
    var slugs = new HashMap<LanguageTag, Optional<Slug>>();
    if (entry instanceof ProseEntry withTexts) {
      withTexts
          .texts()
          .byLanguage()
          .forEach((language, text) -> slugs.put(language, text.slug().map(Located::value)));
    }
    return slugs;
  }
}
