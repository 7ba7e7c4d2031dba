package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Chapter;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Page;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.Term;
import akkord.preview.Card;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.List;

/**
 * Builds the views of all pages of a site. Immutable; may be used by several threads, each view for
 * itself.
 */
public final class Views {

  private final List<Edition> editions;
  private final Downloads downloads;

  private Views(List<Edition> editions, Downloads downloads) {
    this.editions = List.copyOf(editions);
    this.downloads = downloads;
  }

  /** The views of a site in the words that are built in. */
  public static Views of(Site site, SitePlan plan) {
    return of(site, plan, Vocabulary.builtIn(site.settings()));
  }

  /** The views of a site in these words, which are those of all its languages. */
  public static Views of(Site site, SitePlan plan, Vocabulary vocabulary) {
    var languages = vocabulary.all();
    var common = Common.of(languages, site);
    return new Views(
        languages.stream().map(words -> new Edition(site, plan, words, common)).toList(),
        Downloads.NONE);
  }

  /**
   * The views of a site that differs in texts only, at the same addresses. What is counted by facts
   * is not counted again.
   */
  public Views withTexts(Site other) {
    return new Views(
        editions.stream()
            .map(edition -> new Edition(other, edition.plan(), edition.words(), edition.common()))
            .toList(),
        downloads);
  }

  /** The same views, of which the page on the data knows these files. */
  public Views with(Downloads others) {
    return new Views(editions, others);
  }

  /**
   * The view of a page.
   *
   * @throws IllegalArgumentException if the target is not planned or is no page, which is a bug
   */
  public PageView view(Target target) {
    return switch (target) {
      case Target.Entrance _ -> EntranceBuilder.build(shared(target), editions);
      case Target.NotFound _ -> NotFoundBuilder.build(shared(target), editions);
      case Target.Permalink link -> PermalinkBuilder.build(shared(target), link.entry(), editions);
      case Target.InRevision stub -> RevisionBuilder.build(inRevision(stub), stub, editions);
      case Target.Home home -> HomeBuilder.build(scope(target, home.language()));
      case Target.ListPage list -> ListBuilder.build(scope(target, list.language()), list);
      case Target.EntryPage page -> entryPage(page);
      case Target.FilteredList list ->
          FilteredListBuilder.build(scope(target, list.language()), list);
      case Target.SideBySide beside -> sideBySide(beside);
      case Target.OverviewPage overview -> overviewPage(overview);
      case Target.ChapterPage(var chapter, var language) ->
          HandbookBuilder.build(scope(target, language), chapter);
      case Target.Data _, Target.Preview _, Target.Asset _ ->
          throw new IllegalArgumentException("no page: " + target);
    };
  }

  private PageScope inRevision(Target.InRevision target) {
    return target
        .language()
        .map(language -> scope(target, language))
        .orElseGet(() -> shared(target));
  }

  private PageView overviewPage(Target.OverviewPage target) {
    var page = scope(target, target.language());
    return switch (target.overview()) {
      case TIMELINE -> TimelineBuilder.build(page);
      case NETWORK -> NetworkBuilder.build(page);
      case MATRIX -> MatrixBuilder.build(page);
      case TRANSLATIONS -> TranslationsBuilder.build(page);
      case DATA -> DataBuilder.build(page, downloads);
      case SEARCH -> SearchBuilder.build(page);
      case HANDBOOK -> HandbookBuilder.build(page, Chapter.START);
    };
  }

  /** What the preview picture of an entry says. */
  public Card card(Target.Preview target) {
    var edition = edition(target.language());
    return new CardBuilder(edition).card(edition.entry(target.entry()));
  }

  private PageView entryPage(Target.EntryPage target) {
    var page = scope(target, target.language());
    Entry entry = page.edition().entry(target.entry());
    return switch (entry) {
      case Agreement agreement -> AgreementBuilder.build(page, agreement);
      case Briefing briefing -> BriefingBuilder.build(page, briefing);
      case Domain domain -> DomainBuilder.build(page, domain);
      case Page free -> FreePageBuilder.build(page, free);
      case Actor actor -> ActorBuilder.build(page, actor);
      case Source source -> SourceBuilder.build(page, source);
      case Term term -> TermBuilder.build(page, term);
    };
  }

  private PageView sideBySide(Target.SideBySide target) {
    var page = scope(target, target.language());
    if (page.edition().entry(target.entry()) instanceof ProseEntry entry) {
      return SideBySideBuilder.build(page, entry, edition(target.other()));
    }
    throw new IllegalArgumentException("no texts: " + target);
  }

  /** A page for readers of all languages is framed in the site's default language. */
  private PageScope shared(Target target) {
    return new PageScope(editions.getFirst(), target);
  }

  private PageScope scope(Target target, LanguageTag language) {
    return new PageScope(edition(language), target);
  }

  private Edition edition(LanguageTag language) {
    for (var edition : editions) {
      if (edition.language().equals(language)) {
        return edition;
      }
    }
    throw new IllegalArgumentException("no edition in " + language);
  }
}
