package akkord.assemble;

import akkord.assemble.LiteralParity.Readers;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Severity;
import akkord.literal.LiteralReader;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Checks that the texts of an entry say the same in all languages: the same headings and, section
 * by section, the same lists, tables, code blocks, footnotes, references, citations and figures.
 *
 * <p>Each translation is held against its original: the text that its front matter names, else the
 * original of the text in the default language. Where the headings differ, only that is reported,
 * since sections then have no counterparts; where a section has more or fewer parts, its figures
 * are not compared.
 */
final class ParityCheck {

  /** A text and the language that it is in. */
  private record Tagged(LanguageTag language, Prose prose) {

    List<Section> sections() {
      return SectionOutline.of(prose);
    }

    /** An empty text is a mistake of its own, which the reader of the text reports. */
    boolean isEmpty() {
      return prose.body().blocks().isEmpty();
    }
  }

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
                    compare(new Tagged(named, original), new Tagged(language, translation)).stream()
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

  private static List<Diagnostic> compare(Tagged original, Tagged translation) {
    if (original.isEmpty() || translation.isEmpty()) {
      return List.of();
    }
    var there = original.sections();
    var here = translation.sections();
    var readers = readers(original.language(), translation.language());
    return HeadingParity.compare(there, here)
        .map(List::of)
        .orElseGet(() ->
            IntStream.range(0, here.size())
                .mapToObj(i -> compare(there.get(i), here.get(i), readers))
                .flatMap(List::stream)
                .toList());
  }

  private static Optional<Readers> readers(LanguageTag original, LanguageTag translation) {
    return LiteralReader.of(original)
        .flatMap(there -> LiteralReader.of(translation).map(here -> new Readers(there, here)));
  }

  private static List<Diagnostic> compare(
      Section original, Section translation, Optional<Readers> readers) {
    var structure = SectionParity.compare(original, translation);
    var findings = new ArrayList<>(structure.findings());
    if (structure.unequal().isEmpty()) {
      readers.ifPresent(
          both -> findings.addAll(LiteralParity.compare(original, translation, both)));
    }
    return findings;
  }
}
