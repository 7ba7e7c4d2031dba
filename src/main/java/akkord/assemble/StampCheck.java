package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Note;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.TextSize;
import java.util.List;

/**
 * Warns of translations whose original has changed since somebody found the two to say the same,
 * and reports stamps that can't be read.
 */
final class StampCheck {

  private final ProseEntry entry;
  private final ReadTexts texts;
  private final Diagnostics found;

  private StampCheck(ProseEntry entry, ReadTexts texts, Diagnostics found) {
    this.entry = entry;
    this.texts = texts;
    this.found = found;
  }

  static void check(ProseEntry entry, ReadTexts texts, Diagnostics found) {
    var check = new StampCheck(entry, texts, found);
    for (var text : entry.texts().byLanguage().values()) {
      text.translation()
          .ifPresent(translation ->
              translation.stamp().ifPresent(stamp -> check.check(text, translation, stamp)));
    }
  }

  private void check(Prose text, Translation translation, Located<String> written) {
    var stamp = Stamp.parse(written.value());
    if (stamp.isEmpty()) {
      found.report(
          DiagnosticCode.INVALID_STAMP,
          written.at(),
          "this is no stamp; compare the text with its original, then"
              + " run ./akkord translations --stamp %s/%s",
          entry.id().collection().folder(),
          entry.id().name());
      return;
    }
    entry
        .texts()
        .in(translation.of())
        .map(original -> Original.of(original, texts.sections(original)))
        .map(original -> StampComparison.changed(stamp.get(), original, texts.sections(text)))
        .filter(changed -> !changed.isEmpty())
        .ifPresent(changed -> found.report(stale(translation, written, changed)));
  }

  private Diagnostic stale(
      Translation translation, Located<String> written, List<ChangedPart> changed) {
    var finding =
        new Diagnostic(
            DiagnosticCode.STALE_TRANSLATION,
            written.at(),
            "the text in '%s' has changed since this stamp: %s; bring this text up to date, then"
                + " run ./akkord translations --stamp %s/%s",
            translation.of(),
            Message.list(changed.stream().map(StampCheck::shown).toList()),
            entry.id().collection().folder(),
            entry.id().name());
    for (var part : changed) {
      finding = finding.withNote(new Note(part.at(), note(part)));
    }
    return finding;
  }

  /** Such as {@code 'Crew' (S)}, by the heading that this text has. */
  private static Message shown(ChangedPart changed) {
    var name =
        switch (changed.part()) {
          case HEAD -> Message.of("title and summary");
          case OPENING -> Message.of("the text before the first heading");
          case SECTION, GONE ->
              changed
                  .counterpart()
                  .flatMap(Section::title)
                  .or(changed::heading)
                  .map(title -> Message.of("'%s'", title))
                  .orElseGet(() -> Message.of("a section that is gone"));
        };
    return Message.of("%s (%s)", name, TextSize.of(changed.words()));
  }

  private static Message note(ChangedPart changed) {
    return switch (changed.part()) {
      case HEAD -> Message.of("the title or the summary has changed");
      case OPENING -> Message.of("the text before the first heading has changed");
      case SECTION -> Message.of("this section has changed");
      case GONE -> Message.of("a section is gone");
    };
  }
}
