package akkord.content;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.NewItem;
import akkord.data.Node;
import akkord.data.SequenceNode;
import akkord.data.ValueChange;
import akkord.data.ValueChange.Outcome;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.ledger.Likeness;
import akkord.ledger.LinkRecord;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.location.Span;
import akkord.location.WrittenText;
import akkord.model.LinkState;
import akkord.model.Source;
import akkord.model.Source.Address;
import akkord.model.Source.ArchivedCopy;
import akkord.model.Source.UrlState;
import akkord.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes into a source's file what the link check knows of its address, and touches nothing but
 * {@code url_state}, {@code accessed} and {@code archived}.
 *
 * <ul>
 *   <li>{@code url_state}: {@code gone} where the page is gone; {@code verified} where the file
 *       says {@code inferred} or {@code gone}, and the last check has opened a page with a title
 *       like the source's. That a page still answers does not show that it is what a stored copy of
 *       it was, so {@code stored-copy} stays.
 *   <li>{@code accessed}: the day of the last check that has opened the page, where the address is
 *       verified; but only where it becomes so, or where the day in the file is three months old,
 *       since a weekly check would otherwise change every file every week.
 *   <li>{@code archived}: one more copy, if one was found that is not listed.
 * </ul>
 */
public final class SourceUpdate {

  private static final Set<UrlState> NOT_OPENED = Set.of(UrlState.INFERRED, UrlState.GONE);

  /** For how long a day in a file is let stand, in months. */
  private static final int MONTHS_KEPT = 3;

  private final SourcePath path;
  private final Notation notation;
  private final List<Change> changes = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private WrittenText text;

  /**
   * What became of a file.
   *
   * @param text what it is to hold
   * @param address where its address stands
   * @param changes what is different in it, in order of place
   * @param refused what can't be written without touching more
   */
  public record Result(
      WrittenText text, Optional<Location> address, List<Change> changes, List<Refused> refused) {
    public Result {
      changes = List.copyOf(changes);
      refused = List.copyOf(refused);
    }
  }

  /**
   * A new value.
   *
   * @param at its place in the changed file
   * @param key its key
   * @param value what it is now
   */
  public record Change(Location at, String key, String value) {}

  /**
   * A value that a person has to write.
   *
   * @param at the place that stands in the way
   * @param reason why, one line without a full stop
   */
  public record Refused(Location at, Message reason) {}

  private SourceUpdate(SourcePath path, WrittenText text) {
    this.path = path;
    this.text = text;
    this.notation = path.value().endsWith(".json") ? Notation.JSON : Notation.YAML;
  }

  /**
   * Finds what is to be written.
   *
   * @param source what the file says
   * @param record what is known of its address
   * @param text the file as it was written
   */
  public static Result of(Source source, LinkRecord record, WrittenText text) {
    var update = new SourceUpdate(source.file(), text);
    var state = newState(source, record);
    state.ifPresent(word -> update.set(SourceFields.URL_STATE.key(), Word.of(word)));
    newDay(source, record, state)
        .ifPresent(day -> update.set(SourceFields.ACCESSED.key(), day.toString()));
    newCopy(source, record).ifPresent(update::add);
    return update.result();
  }

  private static Optional<UrlState> newState(Source source, LinkRecord record) {
    var written = source.address().map(Address::state);
    if (record.state() == LinkState.GONE) {
      return Optional.of(UrlState.GONE).filter(state -> !written.equals(Optional.of(state)));
    }
    boolean shows = record.isWell() && isLike(source, record);
    return Optional.of(UrlState.VERIFIED)
        .filter(_ -> shows && written.filter(NOT_OPENED::contains).isPresent());
  }

  /** Whether the page that was opened is called like the source. */
  private static boolean isLike(Source source, LinkRecord record) {
    var titles = List.of(source.title().text());
    return record.look().filter(look -> Likeness.isAlike(look.title(), titles)).isPresent();
  }

  private static Optional<LocalDate> newDay(
      Source source, LinkRecord record, Optional<UrlState> newState) {
    boolean isVerified =
        newState
            .or(() -> source.address().map(Address::state))
            .equals(Optional.of(UrlState.VERIFIED));
    return record
        .lastOk()
        .filter(_ -> record.isWell() && isVerified)
        .filter(
            day -> source.accessed().map(old -> isNews(old.last(), day, newState)).orElse(true));
  }

  private static boolean isNews(LocalDate old, LocalDate day, Optional<UrlState> newState) {
    return old.isBefore(newState.isPresent() ? day : day.minusMonths(MONTHS_KEPT));
  }

  private static Optional<ArchivedCopy> newCopy(Source source, LinkRecord record) {
    return record
        .copy()
        .filter(copy ->
            source.archived().stream().noneMatch(listed -> listed.url().equals(copy.url())));
  }

  private SourceFile file() {
    return text.source(path);
  }

  private void set(String key, String value) {
    var file = file();
    var whole = new Span(0, file.text().length());
    take(ValueChange.of(file, whole, notation, List.of(key), value), key, value);
  }

  private void add(ArchivedCopy copy) {
    var item = new LinkedHashMap<String, String>();
    item.put(SourceFields.COPY_URL.key(), copy.url().value());
    item.put(SourceFields.COPY_ON.key(), copy.on().toString());
    var key = SourceFields.ARCHIVED.key();
    take(NewItem.of(file(), notation, key, item), key, copy.url().value());
  }

  private void take(Outcome outcome, String key, String value) {
    switch (outcome) {
      case Outcome.Changed(var change) -> {
        text = text.with(change);
        changes.add(new Change(Location.startOf(path), key, value));
      }
      case Outcome.Unchanged() -> {}
      case Outcome.Refused(var at, var reason) -> refused.add(new Refused(at, reason));
    }
  }

  private Result result() {
    var placed =
        changes.stream()
            .map(change ->
                new Change(place(change.key()).orElse(change.at()), change.key(), change.value()))
            .sorted((a, b) -> a.at().compareTo(b.at()))
            .toList();
    return new Result(text, place(SourceFields.URL.key()), placed, refused);
  }

  /** Where a key's value stands; of a list, its last item. */
  private Optional<Location> place(String key) {
    var file = file();
    return DataReader.read(file, notation, new Diagnostics())
        .flatMap(root -> root.find(key))
        .map(SourceUpdate::last)
        .map(value -> file.location(value.span()));
  }

  private static Node last(Node value) {
    return value instanceof SequenceNode list && !list.items().isEmpty()
        ? list.items().getLast()
        : value;
  }
}
