package akkord.route;

import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.Site;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * The versions of a page in all languages, the same set wherever they are named: in the page's
 * head, in its language switch and in the sitemap.
 *
 * @param byLanguage the versions that really are in their language, in the order of the site's
 *     languages
 * @param neutral the version for readers of any other language ({@code x-default})
 */
public record Alternates(SequencedMap<LanguageTag, SitePath> byLanguage, SitePath neutral) {

  public Alternates {
    byLanguage = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byLanguage));
  }

  /** The versions of a page; empty for what is no page in some language, such as a feed. */
  public static Optional<Alternates> of(Target target, Site site, SitePlan plan) {
    return switch (target) {
      case Target.Entrance _, Target.Home _ ->
          Optional.of(
              new Alternates(
                  versions(site, plan, Target.Home::new), plan.pathOf(new Target.Entrance())));
      case Target.ListPage page ->
          Optional.of(
              neutralInFirst(
                  site,
                  plan,
                  language -> new Target.ListPage(page.collection(), language, page.number())));
      case Target.EntryPage page -> Optional.of(ofEntry(page.entry(), site, plan));
      case Target.Permalink link -> Optional.of(ofEntry(link.entry(), site, plan));
      case Target.FilteredList page ->
          Optional.of(
              neutralInFirst(
                  site,
                  plan,
                  language -> new Target.FilteredList(page.filter(), language, page.number())));
      case Target.OverviewPage page ->
          Optional.of(
              neutralInFirst(
                  site, plan, language -> new Target.OverviewPage(page.overview(), language)));
      case Target.ChapterPage page ->
          Optional.of(
              neutralInFirst(
                  site, plan, language -> new Target.ChapterPage(page.chapter(), language)));
      case Target.SideBySide _,
          Target.InRevision _,
          Target.NotFound _,
          Target.Data _,
          Target.Preview _,
          Target.Asset _ ->
          Optional.empty();
    };
  }

  /**
   * Whether an entry's page is in its reader's language, not shown in another one for lack of it.
   */
  public static boolean isInOwnLanguage(Target.EntryPage page, Site site) {
    return site.find(page.entry())
        .map(entry ->
            !(entry instanceof ProseEntry withTexts)
                || withTexts.texts().in(page.language()).isPresent())
        .orElse(false);
  }

  private static Alternates ofEntry(EntryId entry, Site site, SitePlan plan) {
    var versions = versions(site, plan, language -> new Target.EntryPage(entry, language));
    versions
        .keySet()
        .removeIf(language -> !isInOwnLanguage(new Target.EntryPage(entry, language), site));
    return plan.find(new Target.Permalink(entry))
        .map(neutral -> new Alternates(versions, neutral))
        .orElseGet(() -> neutralInFirst(versions));
  }

  private static Alternates neutralInFirst(
      Site site, SitePlan plan, Function<LanguageTag, Target> target) {
    return neutralInFirst(versions(site, plan, target));
  }

  /**
   * The first language that a page is in stands for all others; it is the default one if it can be.
   */
  private static Alternates neutralInFirst(SequencedMap<LanguageTag, SitePath> versions) {
    return new Alternates(versions, versions.firstEntry().getValue());
  }

  /** The versions that are planned; the handbook is not in all languages. */
  private static SequencedMap<LanguageTag, SitePath> versions(
      Site site, SitePlan plan, Function<LanguageTag, Target> target) {
    var versions = new LinkedHashMap<LanguageTag, SitePath>();
    site.settings()
        .languages()
        .forEach(language ->
            plan.find(target.apply(language)).ifPresent(path -> versions.put(language, path)));
    return versions;
  }
}
