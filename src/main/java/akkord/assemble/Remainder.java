package akkord.assemble;

import akkord.model.Collection;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Revision;
import akkord.model.Site;
import akkord.model.SiteSettings;
import akkord.model.SiteSettings.NavigationItem;
import akkord.model.Slug;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is left of a draft.
 *
 * @param draft the draft
 * @param held the entries that are left out of it
 * @param words what stands in their place
 */
record Remainder(Draft draft, Set<EntryId> held, RevisionWords words) {

  /** A site of all other entries. */
  Site site() {
    var mentions = new HashMap<EntryId, List<Mention>>(Mentions.of(draft.entries()));
    var withdrawal = new Withdrawal(held, words);
    var entries =
        draft.entries().stream()
            .filter(entry -> !held.contains(entry.id()))
            .map(entry ->
                namesHeld(mentions.getOrDefault(entry.id(), List.of()))
                    ? withdrawal.from(entry)
                    : entry)
            .toList();
    var texts = TextStates.of(draft);
    texts.keySet().removeAll(held);
    return new Linkage(settings(), entries, Mentions.of(entries))
        .site(texts, new Revision(slugs(), gaps(entries, mentions)))
        .with(draft.checkups());
  }

  private boolean namesHeld(List<Mention> mentions) {
    return mentions.stream().anyMatch(mention -> held.contains(mention.target()));
  }

  /** The navigation leads to no page that is left out. */
  private SiteSettings settings() {
    var settings = draft.settings();
    return settings.withNavigation(
        settings.navigation().stream()
            .filter(item ->
                !(item instanceof NavigationItem.ToPage(var page) && held.contains(page.value())))
            .toList());
  }

  private SortedMap<EntryId, Map<LanguageTag, Slug>> slugs() {
    var entries =
        draft.entries().stream()
            .collect(Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a));
    var slugs = new TreeMap<EntryId, Map<LanguageTag, Slug>>();
    held.forEach(id -> slugs.put(id, slugs(id, Optional.ofNullable(entries.get(id)))));
    return slugs;
  }

  /** An entry's slugs; its id where it has none, or none can be read. */
  private Map<LanguageTag, Slug> slugs(EntryId id, Optional<Entry> entry) {
    var slugs = new LinkedHashMap<LanguageTag, Slug>();
    var read = draft.slugs().getOrDefault(id, Map.of());
    for (var language : draft.settings().languages()) {
      var slug =
          entry
              .filter(ProseEntry.class::isInstance)
              .flatMap(withTexts -> ((ProseEntry) withTexts).texts().in(language))
              .flatMap(Prose::slug)
              .map(Located::value);
      slugs.put(language, slug.orElseGet(() -> read.getOrDefault(language, id.name())));
    }
    return slugs;
  }

  private Map<EntryId, Set<Collection>> gaps(
      List<Entry> entries, Map<EntryId, List<Mention>> mentions) {
    var gaps = new LinkedHashMap<EntryId, Set<Collection>>();
    for (var entry : entries) {
      var kinds =
          mentions.getOrDefault(entry.id(), List.of()).stream()
              .filter(mention -> mention.language().isEmpty() && held.contains(mention.target()))
              .map(mention -> mention.target().collection())
              .collect(Collectors.toSet());
      if (!kinds.isEmpty()) {
        gaps.put(entry.id(), kinds);
      }
    }
    return gaps;
  }
}
