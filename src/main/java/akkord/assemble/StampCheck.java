package akkord.assemble;

import static java.util.stream.Collectors.joining;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
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
  private final Diagnostics found;

  private StampCheck(ProseEntry entry, Diagnostics found) {
    this.entry = entry;
    this.found = found;
  }

  static void check(ProseEntry entry, Diagnostics found) {
    var check = new StampCheck(entry, found);
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
          "this is no stamp; compare the text with its original, then " + renewal());
      return;
    }
    entry
        .texts()
        .in(translation.of())
        .map(original -> StampComparison.changed(stamp.get(), Original.of(original), text))
        .filter(changed -> !changed.isEmpty())
        .ifPresent(changed -> found.report(stale(translation, written, changed)));
  }

  private Diagnostic stale(
      Translation translation, Located<String> written, List<ChangedPart> changed) {
    String message =
        "the text in '"
            + translation.of()
            + "' has changed since this stamp: "
            + changed.stream().map(StampCheck::shown).collect(joining(", "))
            + "; bring this text up to date, then "
            + renewal();
    var finding = new Diagnostic(DiagnosticCode.STALE_TRANSLATION, written.at(), message);
    for (var part : changed) {
      finding = finding.withNote(part.at(), note(part));
    }
    return finding;
  }

  /** Such as {@code 'Crew' (S)}, by the heading that this text has. */
  private static String shown(ChangedPart changed) {
    String name =
        switch (changed.part()) {
          case HEAD -> "title and summary";
          case OPENING -> "the text before the first heading";
          case SECTION, GONE ->
              changed
                  .counterpart()
                  .flatMap(Section::title)
                  .or(changed::heading)
                  .map(title -> "'" + title + "'")
                  .orElse("a section that is gone");
        };
    return name + " (" + TextSize.of(changed.words()) + ")";
  }

  private static String note(ChangedPart changed) {
    return switch (changed.part()) {
      case HEAD -> "the title or the summary has changed";
      case OPENING -> "the text before the first heading has changed";
      case SECTION -> "this section has changed";
      case GONE -> "a section is gone";
    };
  }

  private String renewal() {
    return "run ./akkord translations --stamp "
        + entry.id().collection().folder()
        + "/"
        + entry.id().name();
  }
}
