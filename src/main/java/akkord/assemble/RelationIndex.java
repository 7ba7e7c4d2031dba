package akkord.assemble;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Backlink;
import akkord.model.Briefing;
import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Site.Relations;
import akkord.model.TextState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Turns what entries name into what they are named by. */
final class RelationIndex {

  private static final Comparator<Agreement> LATEST_FIRST =
      Comparator.comparing(Agreement::date).reversed().thenComparing(Agreement::id);
  private static final Comparator<Agreement> EARLIEST_FIRST =
      Comparator.comparing(Agreement::date).thenComparing(Agreement::id);
  private static final Comparator<Briefing> LATEST_BRIEFING_FIRST =
      Comparator.comparing(Briefing::on).reversed().thenComparing(Briefing::id);
  private static final Comparator<Domain> BY_ORDER =
      Comparator.comparing((Domain domain) -> domain.order().orElse(Integer.MAX_VALUE))
          .thenComparing(Domain::id);

  private final Map<EntryId, Entry> entries;

  private RelationIndex(Map<EntryId, Entry> entries) {
    this.entries = entries;
  }

  /**
   * The relations of entries.
   *
   * @param mentions what each of them names
   * @param texts how the texts of each stand
   */
  static Relations of(
      Map<EntryId, Entry> entries,
      Map<EntryId, List<Mention>> mentions,
      Map<EntryId, SequencedMap<LanguageTag, TextState>> texts) {
    return new RelationIndex(entries).relations(mentions, texts);
  }

  private Relations relations(
      Map<EntryId, List<Mention>> mentions,
      Map<EntryId, SequencedMap<LanguageTag, TextState>> texts) {
    var earliest = all(Agreement.class).sorted(EARLIEST_FIRST).toList();
    var latest = all(Agreement.class).sorted(LATEST_FIRST).toList();
    var agreementsOf = new Inverse();
    for (var agreement : latest) {
      agreementsOf.add(agreement.domains().stream().map(Located::value), agreement.id());
      agreementsOf.add(agreement.parties().stream().map(p -> p.actor().value()), agreement.id());
    }
    var briefingsOf = new Inverse();
    for (var briefing : all(Briefing.class).sorted(LATEST_BRIEFING_FIRST).toList()) {
      briefingsOf.add(briefing.agreements().stream().map(Located::value), briefing.id());
      briefingsOf.add(briefing.domains().stream().map(Located::value), briefing.id());
    }
    return new Relations(
        latest.stream().map(Agreement::id).toList(),
        inverse(earliest, agreement -> agreement.lineage().partOf()),
        inverse(earliest, agreement -> agreement.lineage().supersedes()),
        inverse(earliest, agreement -> agreement.lineage().amends()),
        related(latest),
        agreementsOf.toMap(),
        briefingsOf.toMap(),
        inverse(all(Domain.class).sorted(BY_ORDER).toList(), Domain::broader),
        inverse(all(Actor.class).toList(), Actor::parent),
        backlinks(mentions),
        sources(mentions),
        texts);
  }

  private <E extends Entry> Stream<E> all(Class<E> type) {
    return entries.values().stream().filter(type::isInstance).map(type::cast);
  }

  private interface Pointer<E> {
    Optional<Located<EntryId>> of(E entry);
  }

  private static <E extends Entry> Map<EntryId, List<EntryId>> inverse(
      List<E> entries, Pointer<E> pointer) {
    var inverse = new Inverse();
    entries.forEach(
        entry -> inverse.add(pointer.of(entry).map(Located::value).stream(), entry.id()));
    return inverse.toMap();
  }

  private static Map<EntryId, List<EntryId>> related(List<Agreement> agreements) {
    var related = new Inverse();
    for (var agreement : agreements) {
      for (var other : agreement.lineage().related()) {
        related.add(Stream.of(agreement.id()), other.value());
        related.add(Stream.of(other.value()), agreement.id());
      }
    }
    return related.toMap();
  }

  private static Map<EntryId, List<Backlink>> backlinks(Map<EntryId, List<Mention>> mentions) {
    var backlinks = new LinkedHashMap<EntryId, SequencedSet<Backlink>>();
    mentions.forEach((from, list) ->
        list.forEach(mention ->
            backlinks
                .computeIfAbsent(mention.target(), _ -> new LinkedHashSet<>())
                .add(new Backlink(from, mention.place(), mention.language(), mention.quote()))));
    var result = new LinkedHashMap<EntryId, List<Backlink>>();
    backlinks.forEach((target, links) -> result.put(target, List.copyOf(links)));
    return result;
  }

  private static Map<EntryId, List<EntryId>> sources(Map<EntryId, List<Mention>> mentions) {
    var sources = new LinkedHashMap<EntryId, List<EntryId>>();
    mentions.forEach((from, list) -> sources.put(from, sources(list)));
    return sources;
  }

  /** The sources that an entry names, in order of first mention. */
  static List<EntryId> sources(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::target)
        .filter(target -> target.collection() == Collection.SOURCES)
        .distinct()
        .toList();
  }

  /** Lists of entries by the entries that they name; each entry once. */
  private static final class Inverse {

    private final Map<EntryId, SequencedSet<EntryId>> lists = new LinkedHashMap<>();

    void add(Stream<EntryId> named, EntryId by) {
      named.forEach(id -> lists.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(by));
    }

    Map<EntryId, List<EntryId>> toMap() {
      var result = new LinkedHashMap<EntryId, List<EntryId>>();
      lists.forEach((id, list) -> result.put(id, new ArrayList<>(list)));
      return result;
    }
  }
}
