package akkord.assemble;

import akkord.location.SourcePath;
import akkord.model.Backlink;
import akkord.model.Block;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.SiteSettings.NavigationItem;
import akkord.model.TextState;
import akkord.model.TextState.ChangedSection;
import akkord.model.TextState.Kind;
import akkord.model.TranslationTask;
import akkord.model.TranslationTask.Change;
import akkord.model.TranslationTask.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Lists what there is to be done about the translations of a site. */
public final class TranslationInbox {

  /** What matters most comes first; of what matters as much, what is soonest done. */
  private static final Comparator<TranslationTask> ORDER =
      Comparator.comparingInt(TranslationTask::importance)
          .reversed()
          .thenComparingInt(TranslationTask::words)
          .thenComparing(TranslationTask::entry)
          .thenComparing(TranslationTask::language);

  private static final int OF_BRIEFING = 5;
  private static final int OF_ENTRANCE = 10;

  private final Site site;

  private TranslationInbox(Site site) {
    this.site = site;
  }

  /** All tasks, the most important first. */
  public static List<TranslationTask> of(Site site) {
    var inbox = new TranslationInbox(site);
    return site.all(ProseEntry.class).flatMap(inbox::tasks).sorted(ORDER).toList();
  }

  private Stream<TranslationTask> tasks(ProseEntry entry) {
    return site.settings().languages().stream().flatMap(language -> task(entry, language).stream());
  }

  private Optional<TranslationTask> task(ProseEntry entry, LanguageTag language) {
    var states = states(entry);
    var state = states.get(language);
    if (state == null) {
      return Optional.empty();
    }
    var text = entry.texts().in(language);
    var needs = needs(state, text.flatMap(Prose::translation));
    if (needs.isEmpty()) {
      return Optional.empty();
    }
    var original = original(entry, states, state);
    var changes = state.changed().stream().map(section -> change(section, text)).toList();
    return Optional.of(
        new TranslationTask(
            entry.id(),
            language,
            original,
            text.map(Prose::file).orElseGet(() -> missingFile(entry, language)),
            needs,
            importance(entry.id()),
            state.kind() == Kind.STALE
                ? changes.stream().mapToInt(Change::words).sum()
                : entry.texts().in(original).map(TranslationInbox::words).orElse(0),
            changes));
  }

  private SequencedMap<LanguageTag, TextState> states(ProseEntry entry) {
    return site.relations().texts().getOrDefault(entry.id(), new LinkedHashMap<>());
  }

  private static List<Need> needs(TextState state, Optional<Translation> translation) {
    var needs = new ArrayList<Need>();
    switch (state.kind()) {
      case MISSING -> needs.add(Need.MISSING);
      case STALE -> needs.add(Need.STALE);
      case UNSTAMPED -> needs.add(Need.UNSTAMPED);
      case ORIGINAL, PRESENT, CURRENT -> {}
    }
    translation
        .filter(made -> made.reviewedBy().isEmpty())
        .ifPresent(made -> {
          if (made.machine()) {
            needs.add(Need.MACHINE);
          }
          needs.add(Need.UNREVIEWED);
        });
    return needs;
  }

  /** The language to work from: the one that is named, else that of an original, else the first. */
  private static LanguageTag original(
      ProseEntry entry, SequencedMap<LanguageTag, TextState> states, TextState state) {
    return state
        .original()
        .or(() ->
            states.entrySet().stream()
                .filter(each -> each.getValue().kind() == Kind.ORIGINAL)
                .map(Map.Entry::getKey)
                .findFirst())
        .orElseGet(() -> entry.texts().byLanguage().firstEntry().getKey());
  }

  private static SourcePath missingFile(ProseEntry entry, LanguageTag language) {
    var there = entry.texts().byLanguage().firstEntry().getValue().file().value();
    return new SourcePath(there.substring(0, there.lastIndexOf('/') + 1) + language + ".md");
  }

  private static Change change(ChangedSection section, Optional<Prose> translation) {
    return new Change(
        section.part(),
        section.title().or(section::original),
        translation.flatMap(text -> line(section, text)),
        section.words());
  }

  /** Where the translation has what is to be brought up to date. */
  private static Optional<Integer> line(ChangedSection section, Prose translation) {
    var sections = Original.sectionsOf(translation);
    return switch (section.part()) {
      case HEAD -> Optional.of(translation.title().at().start().line());
      case OPENING -> sections.stream().findFirst().map(TranslationInbox::line);
      case SECTION, GONE ->
          sections.stream()
              .filter(each -> each.heading().map(Block.Heading::anchor).equals(section.anchor()))
              .filter(each -> section.anchor().isPresent())
              .findFirst()
              .map(TranslationInbox::line);
    };
  }

  private static int line(Section section) {
    return section.at().start().line();
  }

  private int importance(EntryId id) {
    var relations = site.relations();
    long references =
        relations.backlinks().getOrDefault(id, List.of()).stream()
            .map(Backlink::from)
            .distinct()
            .count();
    int briefings = relations.briefingsOf().getOrDefault(id, List.of()).size();
    boolean isEntrance = id.collection() == Collection.BRIEFINGS || isInNavigation(id);
    return (int) references + OF_BRIEFING * briefings + (isEntrance ? OF_ENTRANCE : 0);
  }

  private boolean isInNavigation(EntryId id) {
    return site.settings().navigation().stream()
        .anyMatch(
            item -> item instanceof NavigationItem.ToPage(var page) && page.value().equals(id));
  }

  /** How many words a text has, its title and summary among them. */
  private static int words(Prose text) {
    return Original.of(text).parts().stream().mapToInt(Wording::words).sum();
  }
}
