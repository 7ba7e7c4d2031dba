package akkord.model;

import akkord.trace.Trace;
import akkord.trace.TracedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A site in which everything is linked: each id that an entry names is that of an entry. Immutable.
 * Whatever is asked of it is noted ({@link Trace}), so that what is read from it in another way,
 * such as from a table, has to be noted there.
 */
public final class Site {

  private final SiteSettings settings;
  private final SequencedMap<EntryId, Entry> entries;
  private final Map<Collection, List<Entry>> byCollection;
  private final Relations relations;
  private final Revision revision;
  private final Map<EntryId, Checkup> checkups;

  /**
   * A site.
   *
   * @param settings the site's settings
   * @param entries all published entries by id, in the order of their ids
   * @param relations what follows from the entries taken together
   * @param revision what is left out because it is being revised; no entry names any of it
   * @param checkups what checks have shown of the addresses of sources, by source
   */
  public Site(
      SiteSettings settings,
      SequencedMap<EntryId, Entry> entries,
      Relations relations,
      Revision revision,
      Map<EntryId, Checkup> checkups) {
    this.settings = settings;
    this.entries = TracedMap.of(entries, id -> id, Ground.ENTRIES);
    this.byCollection = byCollection(Trace.aside(entries::values));
    this.relations = relations;
    this.revision = revision;
    this.checkups = Ground.CHECKUPS.traced(checkups);
  }

  /** A site from which nothing is left out, and of which no address was checked. */
  public Site(SiteSettings settings, SequencedMap<EntryId, Entry> entries, Relations relations) {
    this(settings, entries, relations, Revision.NONE, Map.of());
  }

  private static Map<Collection, List<Entry>> byCollection(Iterable<Entry> entries) {
    var all = new EnumMap<Collection, List<Entry>>(Collection.class);
    for (var entry : entries) {
      all.computeIfAbsent(entry.id().collection(), _ -> new ArrayList<>()).add(entry);
    }
    all.replaceAll((_, members) -> List.copyOf(members));
    return all;
  }

  public SiteSettings settings() {
    return settings;
  }

  /** All published entries by id, in the order of their ids. */
  public SequencedMap<EntryId, Entry> entries() {
    return entries;
  }

  public Relations relations() {
    return relations;
  }

  public Revision revision() {
    return revision;
  }

  /** What checks have shown of the addresses of sources, by source. */
  public Map<EntryId, Checkup> checkups() {
    return checkups;
  }

  /** The entry with this id, if it is published. */
  public Optional<Entry> find(EntryId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** What is known of the address of a source, if it has one. */
  public Optional<Access> access(Source source) {
    return Access.of(source, Optional.ofNullable(checkups.get(source.id())));
  }

  /** The same site of which other addresses were checked. */
  public Site with(Map<EntryId, Checkup> others) {
    return new Site(settings, entries, relations, revision, others);
  }

  /** All entries of a kind, in the order of their ids. */
  public <E extends Entry> Stream<E> all(Class<E> type) {
    return Arrays.stream(Collection.values())
        .filter(collection -> type.isAssignableFrom(collection.type()))
        .flatMap(collection -> all(collection).stream())
        .map(type::cast);
  }

  /** All entries of a collection, in the order of their ids. */
  public List<Entry> all(Collection collection) {
    Trace.note(collection);
    return byCollection.getOrDefault(collection, List.of());
  }

  /**
   * What follows from the entries taken together; for an id that is not a key, there is nothing.
   *
   * @param chronology all agreements, the latest first, then by id
   * @param parts agreements that are part of an agreement, in order of date
   * @param successors agreements that supersede an agreement
   * @param amendments agreements that amend an agreement
   * @param related agreements that an agreement names as related, or that name it
   * @param agreementsOf agreements of a domain or an actor, the latest first
   * @param briefingsOf briefings of an agreement or a domain, the latest first
   * @param narrower domains that belong to a domain, in their order
   * @param members actors whose parent is an actor
   * @param backlinks what refers to an entry, in order of entry and place
   * @param sourcesOf sources that an entry names anywhere, in order of first mention
   * @param texts how the texts of an entry stand in each language of the site, in their order
   */
  public record Relations(
      List<EntryId> chronology,
      Map<EntryId, List<EntryId>> parts,
      Map<EntryId, List<EntryId>> successors,
      Map<EntryId, List<EntryId>> amendments,
      Map<EntryId, List<EntryId>> related,
      Map<EntryId, List<EntryId>> agreementsOf,
      Map<EntryId, List<EntryId>> briefingsOf,
      Map<EntryId, List<EntryId>> narrower,
      Map<EntryId, List<EntryId>> members,
      Map<EntryId, List<Backlink>> backlinks,
      Map<EntryId, List<EntryId>> sourcesOf,
      Map<EntryId, SequencedMap<LanguageTag, TextState>> texts) {

    public Relations {
      parts = Ground.PARTS.traced(parts);
      successors = Ground.SUCCESSORS.traced(successors);
      amendments = Ground.AMENDMENTS.traced(amendments);
      related = Ground.RELATED.traced(related);
      agreementsOf = Ground.AGREEMENTS_OF.traced(agreementsOf);
      briefingsOf = Ground.BRIEFINGS_OF.traced(briefingsOf);
      narrower = Ground.NARROWER.traced(narrower);
      members = Ground.MEMBERS.traced(members);
      backlinks = Ground.BACKLINKS.traced(backlinks);
      sourcesOf = Ground.SOURCES_OF.traced(sourcesOf);
      texts = Ground.TEXTS.traced(texts);
    }

    @Override
    public List<EntryId> chronology() {
      Trace.note(Ground.CHRONOLOGY);
      return chronology;
    }

    /** The same, but for sources and texts. */
    public Relations with(
        Map<EntryId, List<EntryId>> otherSources,
        Map<EntryId, SequencedMap<LanguageTag, TextState>> otherTexts) {
      return new Relations(
          chronology,
          parts,
          successors,
          amendments,
          related,
          agreementsOf,
          briefingsOf,
          narrower,
          members,
          backlinks,
          otherSources,
          otherTexts);
    }
  }
}
