package akkord.content;

import akkord.data.Surroundings;
import akkord.disk.FileStamp;
import akkord.disk.SourceFolder;
import akkord.markdown.MarkdownReader;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Slug;
import akkord.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a content folder again and again while it is written, and each time only what has changed.
 *
 * <p>What it gives is what {@link ContentReader} would give. For one thread at a time.
 */
public final class ContentMemory {

  /** No entry has such stamps, so that it is read again the next time. */
  private static final List<FileStamp> OF_THE_MOMENT = List.of();

  private final ContentRequest request;
  private final EntryStep step;
  private final Map<EntryId, Remembered> remembered = new ConcurrentHashMap<>();
  private Optional<ReadContent> content = Optional.empty();

  private ContentMemory(ContentRequest request, EntryStep step) {
    this.request = request;
    this.step = step;
  }

  /** Remembers nothing yet. */
  public static ContentMemory of(ContentRequest request) {
    return of(request, MarkdownReader::read);
  }

  static ContentMemory of(ContentRequest request, BodyReader bodies) {
    return new ContentMemory(request, EntryStep.reading(bodies, request));
  }

  /**
   * What an entry was read from, and what became of it.
   *
   * @param files its files
   * @param stamps how they were when they were read
   * @param ground what else the reading depended on
   * @param asked words in them that may be ids
   * @param outcome what became of it
   */
  private record Remembered(
      EntryFiles files,
      List<FileStamp> stamps,
      Ground ground,
      List<NameAsked> asked,
      Outcome outcome) {}

  /** Looks at all files, and reads those that have changed since they were read. */
  public Loaded read() throws IOException, InterruptedException {
    var read = ContentReader.read(request, new Recollection());
    var ids = read.entries().stream().map(entry -> entry.files().id()).toList();
    remembered.keySet().retainAll(new HashSet<>(ids));
    content = Optional.of(read);
    return read.loaded();
  }

  /** Everything as it was when it was last read. */
  public Loaded loaded() throws IOException, InterruptedException {
    return content.isPresent() ? content.get().loaded() : read();
  }

  /** Reads entries that have changed, and remembers the others. */
  private final class Recollection implements EntryStep {

    private volatile Optional<Ground> ground = Optional.empty();

    @Override
    public Outcome read(EntryFiles files, Surroundings around) throws IOException {
      var stamps = files.stamps();
      var known = remembered.get(files.id());
      var now = ground(around);
      boolean isKnown =
          known != null
              && known.files().equals(files)
              && known.stamps().equals(stamps)
              && known.ground().equals(now)
              && known.asked().stream().allMatch(name -> name.isSameIn(around));
      return known != null && isKnown ? known.outcome() : readAnew(files, stamps, around, now);
    }

    /** The same for all entries of one reading. */
    private Ground ground(Surroundings around) {
      var now = ground.orElseGet(() -> Ground.of(around));
      ground = Optional.of(now);
      return now;
    }
  }

  private Outcome readAnew(
      EntryFiles files, List<FileStamp> stamps, Surroundings around, Ground ground)
      throws IOException {
    var traced = Trace.of(() -> step.read(files, around));
    var asked = NameAsked.among(traced.questions());
    boolean isPassing =
        traced.value().found().sorted().stream().anyMatch(MarkdownReader::isPassing);
    var lasting = isPassing ? OF_THE_MOMENT : stamps;
    remembered.put(files.id(), new Remembered(files, lasting, ground, asked, traced.value()));
    return traced.value();
  }

  /**
   * Reads only the entries that these files belong to.
   *
   * @param changed files that may have been written, added or deleted
   * @return what became of these entries; empty where more than single entries has changed, so that
   *     everything must be looked at
   */
  public Optional<List<EntryChange>> reread(List<Path> changed) throws IOException {
    boolean isLasting =
        remembered.values().stream().noneMatch(known -> known.stamps().equals(OF_THE_MOMENT));
    if (content.isEmpty() || !isLasting) {
      return Optional.empty();
    }
    var byEntry = new LinkedHashMap<EntryId, List<Path>>();
    for (var file : changed) {
      if (FolderListing.isPassedOver(file.getFileName().toString())) {
        continue;
      }
      var owner = owner(file);
      if (owner.isEmpty()) {
        return Optional.empty();
      }
      byEntry.computeIfAbsent(owner.get(), _ -> new ArrayList<>()).add(file);
    }
    return reread(byEntry, content.get());
  }

  private Optional<List<EntryChange>> reread(Map<EntryId, List<Path>> changed, ReadContent before)
      throws IOException {
    var entries = new LinkedHashMap<EntryId, ReadEntry>();
    var changes = new ArrayList<EntryChange>();
    for (var change : changed.entrySet()) {
      var known = Objects.requireNonNull(remembered.get(change.getKey()));
      var files = list(known.files(), before);
      if (files.isEmpty()) {
        return Optional.empty();
      }
      var outcome =
          readAnew(files.get(), files.get().stamps(), before.around(), Ground.of(before.around()));
      entries.put(change.getKey(), new ReadEntry(files.get(), outcome));
      boolean wasRead =
          files.get().equals(known.files()) && known.outcome() instanceof Outcome.Read;
      changes.add(
          new EntryChange(
              change.getKey(),
              entry(outcome),
              wasRead && isText(change.getValue(), known.files())
                  ? EntryChange.Extent.TEXTS
                  : EntryChange.Extent.ANYTHING));
    }
    content = Optional.of(before.with(entries));
    return Optional.of(changes);
  }

  private static Optional<Entry> entry(Outcome outcome) {
    return outcome instanceof Outcome.Read read ? Optional.of(read.entry()) : Optional.empty();
  }

  private static boolean isText(List<Path> changed, EntryFiles files) {
    var texts = files.texts().values().stream().map(FoundFile::path).toList();
    return texts.containsAll(changed);
  }

  /** The entry that a file of the content belongs to, if it is known already. */
  private Optional<EntryId> owner(Path file) {
    var way = request.content().relativize(file);
    if (way.getNameCount() < 2) {
      return Optional.empty();
    }
    var collection = Collection.ofFolder(way.getName(0).toString());
    return collection
        .flatMap(c -> Slug.parse(name(way, c)).map(slug -> new EntryId(c, slug)))
        .filter(id -> isKnown(id, file));
  }

  private static String name(Path way, Collection collection) {
    String name = way.getName(1).toString();
    int dot = name.lastIndexOf('.');
    return EntryTypes.hasTexts(collection) || dot < 0 ? name : name.substring(0, dot);
  }

  private boolean isKnown(EntryId id, Path file) {
    var known = remembered.get(id);
    return known != null
        && (EntryTypes.hasTexts(id.collection())
            || known.files().data().filter(data -> data.path().equals(file)).isPresent());
  }

  /** An entry's files as they lie there now; empty where the entry has gone. */
  private Optional<EntryFiles> list(EntryFiles known, ReadContent before) throws IOException {
    var id = known.id();
    if (!EntryTypes.hasTexts(id.collection())) {
      return known.data().filter(file -> isThere(file.path())).map(_ -> known);
    }
    var path = request.content().resolve(id.collection().folder()).resolve(id.name().value());
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    var root = SourceFolder.of(request.content());
    var folder = new FoundFile(id.name().value(), path, known.place(), FoundFile.Kind.FOLDER, root);
    var languages = before.around().languages().stream().map(LanguageTag::new).toList();
    return Optional.of(EntryFolder.of(id, folder, languages));
  }

  private static boolean isThere(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
