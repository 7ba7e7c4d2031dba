package akkord.route;

import akkord.diagnostic.DiagnosticCode;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.SiteSettings;
import akkord.model.SiteSettings.Output;
import akkord.model.Word;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Where the handbook for editors stands in a site. */
public final class HandbookPages {

  private HandbookPages() {}

  /** The page of a chapter. */
  public static Target.Page of(Chapter chapter, LanguageTag language) {
    return chapter == Chapter.START
        ? new Target.OverviewPage(Overview.HANDBOOK, language)
        : new Target.ChapterPage(chapter, language);
  }

  /**
   * A page of the handbook for readers of a language: in their language where there is one, else in
   * the first of those that the site has.
   *
   * @return empty where the site has no handbook
   */
  public static Optional<Target.Page> nearest(
      Chapter chapter, LanguageTag language, SitePlan plan) {
    return Stream.concat(Stream.of(language), Chapter.LANGUAGES.stream())
        .map(each -> of(chapter, each))
        .filter(page -> plan.find(page).isPresent())
        .findFirst();
  }

  /**
   * What the handbook says of a finding, as an address relative to the site's top, such as {@code
   * en/handbook/findings/index.html#unknown-key}.
   *
   * @param language the reader's
   * @return empty where the site has no handbook
   */
  public static Optional<String> find(DiagnosticCode code, LanguageTag language, SitePlan plan) {
    return nearest(Chapter.FINDINGS, language, plan)
        .map(page -> plan.pathOf(page) + "#" + code.id());
  }

  static boolean isIn(SiteSettings settings, LanguageTag language) {
    return settings.outputs().contains(Output.HANDBOOK) && Chapter.LANGUAGES.contains(language);
  }

  /** Whether a chapter has the segment of a collection or an overview. */
  private static boolean isNamedElsewhere(Chapter chapter) {
    return chapter == Chapter.TRANSLATIONS || Collection.ofFolder(Word.of(chapter)).isPresent();
  }

  /**
   * The addresses of all chapters in a language. Where two collections have the same segment, which
   * is reported for their lists, a chapter stands under its own word.
   */
  static SequencedMap<Target, SitePath> in(SiteSettings settings, LanguageTag language) {
    var paths = new LinkedHashMap<Target, SitePath>();
    String folder = settings.segment(Overview.HANDBOOK, language);
    paths.put(of(Chapter.START, language), SitePath.page(language.value(), folder));
    for (var chapter : EnumSet.complementOf(EnumSet.of(Chapter.START))) {
      var path = SitePath.page(language.value(), folder, settings.segment(chapter, language));
      boolean isFree = !isNamedElsewhere(chapter) || !paths.containsValue(path);
      paths.put(
          of(chapter, language),
          isFree ? path : SitePath.page(language.value(), folder, Word.of(chapter)));
    }
    return paths;
  }
}
