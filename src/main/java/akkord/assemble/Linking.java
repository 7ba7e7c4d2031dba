package akkord.assemble;

import akkord.diagnostic.Diagnostics;
import akkord.model.Briefing;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.Revision;
import akkord.model.Site;
import akkord.model.Site.Relations;
import akkord.model.SiteSettings;
import akkord.model.TextState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Links the entries of a draft: the first half of assembling. It remembers what each entry names,
 * so that linking again after a change takes little. For one thread at a time.
 */
public final class Linking {

  private final Recall<Entry, List<Mention>> mentions = new Recall<>();
  private final Recall<Entry, SequencedMap<LanguageTag, TextState>> texts = new Recall<>();
  private Optional<SiteSettings> settings = Optional.empty();

  /** Links all entries; reports what they name and does not exist, and circles. */
  public Assembled link(Draft draft) {
    forget(draft);
    var found = new Diagnostics();
    var named = new LinkedHashMap<EntryId, List<Mention>>();
    for (var entry : draft.entries()) {
      named.putIfAbsent(entry.id(), mentions.of(entry, () -> Mentions.of(entry)));
    }
    ReferenceCheck.check(draft, named, found);
    CycleCheck.check(draft.entries(), found);
    var linkage = new Linkage(draft.settings(), draft.entries(), named);
    var site = linkage.site(texts(draft), Revision.NONE).with(draft.checkups());
    return new Assembled(site, found.sorted());
  }

  private void forget(Draft draft) {
    mentions.keep(draft.entries());
    texts.keep(settings.filter(draft.settings()::equals).isPresent() ? draft.entries() : List.of());
    settings = Optional.of(draft.settings());
  }

  private Map<EntryId, SequencedMap<LanguageTag, TextState>> texts(Draft draft) {
    var all = new LinkedHashMap<EntryId, SequencedMap<LanguageTag, TextState>>();
    for (var entry : draft.entries()) {
      if (entry instanceof ProseEntry withTexts) {
        all.put(
            entry.id(), texts.of(entry, () -> TextStates.of(withTexts.texts(), draft.settings())));
      }
    }
    return all;
  }

  /**
   * A site in which one entry has other texts, at once. What other entries tell of it, such as
   * which of its sentences rest on a source, stays as it was until all is linked anew.
   *
   * @return empty where the entry is new, or names something that does not exist
   */
  public static Optional<Site> withTexts(Site site, ProseEntry entry) {
    var named = Mentions.of(entry);
    boolean isLinked = named.stream().allMatch(mention -> site.find(mention.target()).isPresent());
    if (!isLinked || site.find(entry.id()).isEmpty()) {
      return Optional.empty();
    }
    var entries = new LinkedHashMap<>(site.entries());
    entries.put(
        entry.id(),
        entry instanceof Briefing briefing ? Linkage.withDomains(briefing, entries) : entry);
    return Optional.of(
        new Site(
            site.settings(),
            entries,
            withTexts(site.relations(), entry, named, site.settings()),
            site.revision(),
            site.checkups()));
  }

  private static Relations withTexts(
      Relations relations, ProseEntry entry, List<Mention> named, SiteSettings settings) {
    var sources = new LinkedHashMap<>(relations.sourcesOf());
    sources.put(entry.id(), RelationIndex.sources(named));
    var states = new LinkedHashMap<>(relations.texts());
    states.put(entry.id(), TextStates.of(entry.texts(), settings));
    return relations.with(sources, states);
  }
}
