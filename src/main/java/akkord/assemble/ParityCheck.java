package akkord.assemble;

import akkord.assemble.LiteralParity.Readers;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Severity;
import akkord.literal.LiteralReader;
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
 * <p>Figures of titles and summaries that differ are only warned of: what a title says may be left
 * to its language. Where the headings differ, only that is reported, since sections then have no
 * counterparts; where a section has more or fewer parts, its figures are not compared.
 */
final class ParityCheck {

  private final ReadTexts texts;

  private ParityCheck(ReadTexts texts) {
    this.texts = texts;
  }

  /**
   * Checks the texts of an entry.
   *
   * @param texts what was read of them
   */
  static void check(ProseEntry entry, SiteSettings settings, ReadTexts texts, Diagnostics found) {
    new ParityCheck(texts).check(entry, settings, found);
  }

  private void check(ProseEntry entry, SiteSettings settings, Diagnostics found) {
    for (var pair : TextPair.of(entry, settings)) {
      compare(pair).stream()
          .map(finding -> finding.withSeverity(severity(pair.translation())))
          .forEach(found::report);
      compareHeads(pair).stream()
          .map(finding -> finding.withSeverity(Severity.WARNING))
          .forEach(found::report);
    }
  }

  private List<Diagnostic> compareHeads(TextPair pair) {
    return readers(pair)
        .map(readers -> LiteralParity.compareHeads(pair.original(), pair.translation(), readers))
        .orElse(List.of());
  }

  private static Severity severity(Prose translation) {
    boolean loose = translation.translation().filter(Translation::looseParity).isPresent();
    return loose ? Severity.WARNING : Severity.ERROR;
  }

  private List<Diagnostic> compare(TextPair pair) {
    if (pair.isHalf()) {
      return List.of();
    }
    var there = texts.sections(pair.original());
    var here = texts.sections(pair.translation());
    var readers = readers(pair);
    return HeadingParity.compare(there, here)
        .map(List::of)
        .orElseGet(() ->
            IntStream.range(0, here.size())
                .mapToObj(i -> compare(there.get(i), here.get(i), readers))
                .flatMap(List::stream)
                .toList());
  }

  private Optional<Readers> readers(TextPair pair) {
    return LiteralReader.of(pair.originalLanguage())
        .flatMap(there ->
            LiteralReader.of(pair.language()).map(here -> new Readers(texts, there, here)));
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
