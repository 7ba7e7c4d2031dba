package akkord.markdown;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.Body;
import akkord.model.LanguageTag;
import java.util.List;
import java.util.Optional;

/** A text that was read for a test, with what was found. */
record Reading(Body body, List<Diagnostic> diagnostics) {

  static final TextLabels LABELS =
      new TextLabels("Fußnoten", "Fußnote", "Zurück zum Text", Optional.of("Tabelle"));

  static Reading of(String text) {
    return from(text, 0);
  }

  static Reading from(String text, int bodyStart) {
    var found = new Diagnostics();
    var file = new SourceFile(new SourcePath("de.md"), text);
    var body = MarkdownReader.read(file, bodyStart, found);
    return new Reading(body, found.sorted());
  }

  /** The findings as {@code line:column code}. */
  List<String> findings() {
    return diagnostics.stream()
        .map(d -> d.location().start() + " " + d.severity().word() + " " + d.code().id())
        .toList();
  }

  /** The text as a page shows it, in German. */
  String html() {
    return html("de");
  }

  String html(String language) {
    return HtmlWriter.body(body, layout(language, "", 0), new NumberedLinks()).value();
  }

  static TextLayout layout(String language, String idPrefix, int levelShift) {
    return new TextLayout(new LanguageTag(language), levelShift, idPrefix, LABELS);
  }
}
