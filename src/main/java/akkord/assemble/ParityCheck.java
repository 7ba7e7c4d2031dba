package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Severity;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Checks that the texts of an entry have the same structure in all languages: the same headings
 * and, section by section, the same lists, tables, code blocks, footnotes, references and
 * citations.
 *
 * <p>Each translation is held against its original: the text that its front matter names, else the
 * original of the text in the default language. Where the headings differ, only that is reported,
 * since sections then have no counterparts.
 */
final class ParityCheck {

  private ParityCheck() {}

  static void check(ProseEntry entry, SiteSettings settings, Diagnostics found) {
    var texts = entry.texts();
    var main = originalOf(texts.in(settings.defaultLanguage())).orElse(settings.defaultLanguage());
    texts
        .byLanguage()
        .forEach((language, translation) -> {
          var named = originalOf(Optional.of(translation)).orElse(main);
          if (!named.equals(language)) {
            texts
                .in(named)
                .ifPresent(original ->
                    compare(original, translation).stream()
                        .map(finding -> finding.withSeverity(severity(translation)))
                        .forEach(found::report));
          }
        });
  }

  private static Optional<LanguageTag> originalOf(Optional<Prose> text) {
    return text.flatMap(Prose::translation).map(Translation::of);
  }

  private static Severity severity(Prose translation) {
    boolean loose = translation.translation().filter(Translation::looseParity).isPresent();
    return loose ? Severity.WARNING : Severity.ERROR;
  }

  /** An empty text is a mistake of its own, which the reader of the text reports. */
  private static List<Diagnostic> compare(Prose original, Prose translation) {
    if (original.body().blocks().isEmpty() || translation.body().blocks().isEmpty()) {
      return List.of();
    }
    var there = SectionOutline.of(original);
    var here = SectionOutline.of(translation);
    return HeadingParity.compare(there, here)
        .map(List::of)
        .orElseGet(() -> compareSections(there, here));
  }

  private static List<Diagnostic> compareSections(List<Section> there, List<Section> here) {
    return IntStream.range(0, here.size())
        .mapToObj(i -> SectionParity.compare(there.get(i), here.get(i)))
        .flatMap(List::stream)
        .toList();
  }
}
