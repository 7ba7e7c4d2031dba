package akkord.content;

import akkord.content.KeptEntry.KeptFile;
import akkord.data.Surroundings;
import akkord.diagnostic.Message;
import akkord.disk.FileStamp;
import akkord.disk.WholeFile;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import akkord.model.Agreement;
import akkord.model.Checksum;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Slug;
import akkord.trace.Trace;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Reads a content folder, and of it only what an earlier run has not left: an entry is known again
 * by the stamps of its files, or else by the SHA-256 of their bytes. What it gives is what {@link
 * ContentReader} would give. For one reading.
 */
public final class KeptContent {

  /** What may fill the gaps of messages and is more than its text. */
  public static final List<Class<?>> SHOWN =
      List.of(
          Message.class,
          BigDecimal.class,
          Month.class,
          Integer.class,
          Long.class,
          LocalDate.class,
          EdtfDate.class,
          EntryId.class,
          Slug.class,
          LanguageTag.class,
          SourcePath.class,
          Checksum.class);

  private final ContentRequest request;
  private final EntryStep step;
  private final Publishing publishing;
  private final KeptParts parts;
  private final Instant started;
  private final Map<EntryId, KeptEntry> now = new ConcurrentHashMap<>();
  private final Map<EntryId, List<NameAsked>> asked = new ConcurrentHashMap<>();
  private final Set<EntryId> unchanged = ConcurrentHashMap.newKeySet();
  private volatile Optional<Here> here = Optional.empty();

  private KeptContent(ContentRequest request, EntryStep step, KeptParts parts, Instant started) {
    this.request = request;
    this.step = step;
    this.publishing = new Publishing(request.today(), request.drafts());
    this.parts = parts;
    this.started = started;
  }

  /**
   * What holds for all entries of this reading.
   *
   * @param origin what it is
   * @param isKept whether it held for what the earlier run has left
   */
  private record Here(KeptParts.Origin origin, boolean isKept) {}

  /**
   * Knows what an earlier run has left.
   *
   * @param bytes what that is; empty, if there is nothing. Where they are damaged or come from
   *     another program, nothing of them is used
   * @param version tells apart programs that may read the same bytes differently
   * @param started when this run began: files that were written later may be written again without
   *     a trace in their stamps
   */
  public static KeptContent of(
      ContentRequest request, byte[] bytes, String version, Instant started)
      throws InterruptedException {
    return of(request, MarkdownReader::read, KeptParts.of(bytes, version, request.jobs()), started);
  }

  static KeptContent of(
      ContentRequest request, BodyReader bodies, KeptParts parts, Instant started) {
    return new KeptContent(request, EntryStep.reading(bodies, request), parts, started);
  }

  /** Looks at all files, and reads those of which nothing is known. */
  public Loaded read() throws IOException, InterruptedException {
    return ContentReader.read(request, this::read).loaded();
  }

  /** Whether an entry is the one that the earlier run has left. */
  public boolean isUnchanged(EntryId id) {
    return unchanged.contains(id);
  }

  /** Whether everything was read as the earlier run has left it. */
  public boolean isAsLeft() {
    return here.filter(Here::isKept).isPresent() && parts.isSame(now);
  }

  /**
   * What the words of all entries were taken for that may be ids or no more than names: an entry's
   * files alone don't tell.
   */
  public String names() {
    return asked.values().stream()
        .flatMap(List::stream)
        .map(NameAsked::toString)
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** What to leave for the next run; empty where there is nothing, or too much. */
  public byte[] bytes() throws IOException, InterruptedException {
    return here.isPresent() ? parts.with(here.get().origin(), now, request.jobs()) : new byte[0];
  }

  private Outcome read(EntryFiles files, Surroundings around) throws IOException {
    var all = files.all();
    var stamps = files.stamps();
    var known = known(files, all, around);
    if (known.isPresent() && isSame(known.get(), all, stamps)) {
      var lasting = lasting(stamps);
      var kept = known.get();
      boolean isAsKept = kept.files().stream().map(KeptFile::stamp).toList().equals(lasting);
      now.put(files.id(), isAsKept ? kept : kept.with(lasting));
      asked.put(files.id(), kept.asked());
      unchanged.add(files.id());
      return kept.outcome();
    }
    var traced = Trace.of(() -> step.read(files, around));
    var names = NameAsked.among(traced.questions());
    asked.put(files.id(), names);
    if (traced.value() instanceof Outcome.Read read && files.findings().isEmpty()) {
      now.put(files.id(), KeptEntry.of(all, lasting(stamps), names, read));
    }
    return traced.value();
  }

  /** What the earlier run read from files of the same names, if it is what would be read today. */
  private Optional<KeptEntry> known(EntryFiles files, List<FoundFile> all, Surroundings around) {
    if (!here(around).isKept() || !files.findings().isEmpty()) {
      return Optional.empty();
    }
    var names = all.stream().map(FoundFile::shown).toList();
    return parts
        .find(files.id())
        .filter(kept -> kept.files().stream().map(KeptFile::shown).toList().equals(names))
        .filter(kept -> kept.asked().stream().allMatch(name -> name.isSameIn(around)))
        .filter(kept -> !isAhead(kept));
  }

  /** The same for all entries of one reading. */
  private Here here(Surroundings around) {
    var known = here;
    if (known.isEmpty()) {
      var origin = new KeptParts.Origin(Ground.of(around), request.drafts());
      known = Optional.of(new Here(origin, parts.isFrom(origin)));
      here = known;
    }
    return known.get();
  }

  /** Whether an entry would be withheld until its day. */
  private boolean isAhead(KeptEntry kept) {
    return kept.entry() instanceof Agreement agreement
        && publishing.ahead(agreement.publication().publishOn()).isPresent();
  }

  private static boolean isSame(KeptEntry kept, List<FoundFile> files, List<FileStamp> stamps)
      throws IOException {
    for (int i = 0; i < stamps.size(); i++) {
      var before = kept.files().get(i);
      boolean isStamped = before.stamp().equals(stamps.get(i)) && stamps.get(i).size() >= 0;
      if (!isStamped && !hasSum(files.get(i), before.sum(), stamps.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSum(FoundFile file, Checksum sum, FileStamp stamp) throws IOException {
    if (stamp.size() < 0 || stamp.size() > TextReader.LARGEST_DATA) {
      return false;
    }
    return WholeFile.read(file.root(), file.path(), TextReader.LARGEST_DATA)
            instanceof WholeFile.Reading.Whole(var bytes)
        && Checksum.of(bytes).equals(sum);
  }

  /** The stamps, without those of files that were written too late to be known by them. */
  private List<FileStamp> lasting(List<FileStamp> stamps) {
    long limit = FileStamp.latestCertain(started);
    return stamps.stream().map(stamp -> stamp.written() < limit ? stamp : FileStamp.GONE).toList();
  }
}
