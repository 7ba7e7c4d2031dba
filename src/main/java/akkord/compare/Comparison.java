package akkord.compare;

import akkord.compare.Change.Kind;
import akkord.compare.Change.Place;
import akkord.compare.Changes.EntryChange;
import akkord.compare.Value.Members;
import akkord.compare.WrittenContent.WrittenEntry;
import akkord.compare.WrittenContent.WrittenText;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares two states of the content. */
public final class Comparison {

  private final WrittenContent before;
  private final WrittenContent after;
  private final Map<EntryId, EntryId> renamed;

  private Comparison(WrittenContent before, WrittenContent after) {
    this.before = before;
    this.after = after;
    this.renamed = Renaming.between(before, after);
  }

  /** What changed from one state to another. */
  public static Changes between(WrittenContent before, WrittenContent after) {
    return new Comparison(before, after).changes();
  }

  private Changes changes() {
    return new Changes(settings(), entries(), before.unread(), after.unread());
  }

  private List<Change> settings() {
    if (before.settings().isEmpty() || after.settings().isEmpty()) {
      return List.of();
    }
    return facts(before.settings().get(), after.settings().get());
  }

  private List<Change> facts(Members old, Members now) {
    return new ValueComparison(Place.Fact::new).between(Renaming.applied(renamed, old), now);
  }

  private List<EntryChange> entries() {
    var changes = new ArrayList<EntryChange>();
    for (var entry : after.entries().values()) {
      var old = before.entries().get(entry.id());
      if (old != null) {
        changed(old, entry).ifPresent(changes::add);
      } else if (!renamed.containsValue(entry.id())) {
        changes.add(new EntryChange.Added(entry.subject()));
      }
    }
    for (var entry : before.entries().values()) {
      var name = renamed.get(entry.id());
      if (name != null) {
        var now = Objects.requireNonNull(after.entries().get(name));
        changes.add(new EntryChange.Renamed(entry.subject(), now.subject()));
      } else if (!after.entries().containsKey(entry.id())) {
        changes.add(new EntryChange.Removed(entry.subject()));
      }
    }
    changes.sort(Comparator.comparing(change -> change.subject().id()));
    return changes;
  }

  private Optional<EntryChange> changed(WrittenEntry old, WrittenEntry now) {
    var changes = new ArrayList<Change>();
    if (old.facts().isPresent() && now.facts().isPresent()) {
      changes.addAll(facts(old.facts().get(), now.facts().get()));
    }
    var languages = new LinkedHashSet<>(now.texts().keySet());
    languages.addAll(old.texts().keySet());
    languages.forEach(language -> changes.addAll(texts(language, old, now)));
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new EntryChange.Changed(now.subject(), changes));
  }

  private static List<Change> texts(LanguageTag language, WrittenEntry old, WrittenEntry now) {
    boolean was = old.texts().containsKey(language);
    boolean is = now.texts().containsKey(language);
    if (was && is) {
      var left = text(old, language);
      var right = text(now, language);
      return left.isPresent() && right.isPresent()
          ? TextComparison.between(language, left.get(), right.get())
          : List.of();
    }
    var kind = is ? Kind.ADDED : Kind.REMOVED;
    var place = new Place.Text(language);
    return List.of(new Change(place, kind, "", "", Edits.NONE, Weight.SUBSTANTIAL));
  }

  private static Optional<WrittenText> text(WrittenEntry entry, LanguageTag language) {
    return entry.texts().getOrDefault(language, Optional.empty());
  }
}
