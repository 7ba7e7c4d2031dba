package akkord.assemble;

import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Revision;
import akkord.model.Site;
import akkord.model.SiteSettings;
import akkord.model.TextState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts entries together to a site.
 *
 * @param settings the site's settings
 * @param entries the entries
 * @param mentions what each of them names
 */
record Linkage(SiteSettings settings, List<Entry> entries, Map<EntryId, List<Mention>> mentions) {

  /**
   * The site.
   *
   * @param texts how the texts of the entries stand
   * @param revision what is left out of it
   */
  Site site(Map<EntryId, SequencedMap<LanguageTag, TextState>> texts, Revision revision) {
    var byId =
        entries.stream()
            .collect(
                Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    byId.replaceAll(
        (id, entry) -> entry instanceof Briefing briefing ? withDomains(briefing, byId) : entry);
    return new Site(settings, byId, RelationIndex.of(byId, mentions, texts), revision, Map.of());
  }

  /** A briefing without domains has those of its agreements, in their order. */
  static Briefing withDomains(Briefing briefing, Map<EntryId, Entry> byId) {
    if (!briefing.domains().isEmpty()) {
      return briefing;
    }
    var domains =
        briefing.agreements().stream()
            .map(Located::value)
            .map(byId::get)
            .filter(Agreement.class::isInstance)
            .flatMap(agreement -> ((Agreement) agreement).domains().stream())
            .collect(
                Collectors.toMap(
                    Located::value, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return briefing.withDomains(List.copyOf(domains.values()));
  }
}
