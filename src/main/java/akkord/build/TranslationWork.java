package akkord.build;

import akkord.assemble.TranslationInbox;
import akkord.build.Preparation.Prepared;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.model.LanguageTag;
import akkord.model.TranslationTask;
import akkord.model.TranslationTask.Need;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The translations of a content folder: what there is to be done, and what has been. */
public final class TranslationWork {

  private final BuildRequest request;
  private final Prepared prepared;
  private final List<Diagnostic> diagnostics;

  /**
   * How reading went.
   *
   * @param diagnostics what was found in the content
   * @param work the translations; none where not even the settings could be read
   */
  public record Opened(List<Diagnostic> diagnostics, Optional<TranslationWork> work) {
    public Opened {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private TranslationWork(BuildRequest request, Prepared prepared, List<Diagnostic> diagnostics) {
    this.request = request;
    this.prepared = prepared;
    this.diagnostics = diagnostics;
  }

  /** Reads and checks the content; writes nothing. */
  public static Opened open(BuildRequest request) throws IOException, InterruptedException {
    var found = new Diagnostics();
    var prepared = Preparation.prepare(request, found);
    var sorted = found.sorted();
    return new Opened(sorted, prepared.map(site -> new TranslationWork(request, site, sorted)));
  }

  /** The site's languages. */
  public List<LanguageTag> languages() {
    return prepared.site().settings().languages();
  }

  /** Finds entries by name. */
  public EntryLookup entries() {
    return new EntryLookup(prepared.site(), prepared.left(), request.folders());
  }

  /** What there is to be done, the most important first. */
  public List<TranslationTask> tasks() {
    return TranslationInbox.of(prepared.site());
  }

  /** The translations that have no stamp yet; a stale one has one, and so stays stale. */
  public List<StampTarget> unstamped() {
    return tasks().stream()
        .filter(task -> task.needs().contains(Need.UNSTAMPED))
        .map(task -> new StampTarget(task.entry(), Optional.of(task.language())))
        .toList();
  }

  /**
   * Writes into the translations that are meant that they are up to date.
   *
   * @param found where it is reported what can't be stamped
   * @throws IOException if the machine fails; the file at hand is then as it was
   */
  public List<Stamped> stamp(StampTarget target, Diagnostics found) throws IOException {
    return new Stamping(prepared, request.folders(), diagnostics, found).stamp(target);
  }
}
