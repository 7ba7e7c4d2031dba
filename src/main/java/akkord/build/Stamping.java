package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.build.Stamped.Result;
import akkord.content.FrontMatterChange;
import akkord.data.ValueChange.Outcome;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.location.WrittenText;
import akkord.model.Checksum;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.TextState;
import akkord.output.EditedFile;
import akkord.output.OutputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes into translations that they are up to date. */
final class Stamping {

  private static final List<String> STAMP = List.of("translation", "stamp");

  private final Prepared prepared;
  private final Folders folders;
  private final List<Diagnostic> contentFindings;
  private final Diagnostics found;

  /**
   * For a site that was read.
   *
   * @param contentFindings what was found in its content
   * @param found where it is reported what can't be stamped
   */
  Stamping(
      Prepared prepared, Folders folders, List<Diagnostic> contentFindings, Diagnostics found) {
    this.prepared = prepared;
    this.folders = folders;
    this.contentFindings = List.copyOf(contentFindings);
    this.found = found;
  }

  /**
   * Stamps the translations that are meant; an entry with errors, but for a damaged stamp, is left
   * as it is.
   */
  List<Stamped> stamp(StampTarget target) throws IOException {
    var folder = folder(target.entry());
    var entry = prepared.site().find(target.entry());
    if (hasErrors(folder) || !(entry.orElse(null) instanceof ProseEntry withTexts)) {
      return List.of(new Stamped(folder, Result.NOT_STAMPED));
    }
    var stamped = new ArrayList<Stamped>();
    for (var text : withTexts.texts().byLanguage().entrySet()) {
      var state = states(target.entry()).get(text.getKey());
      if (state != null && isMeant(target, text.getKey(), state)) {
        stamped.add(new Stamped(text.getValue().file(), stamp(text.getValue(), state)));
      }
    }
    if (stamped.isEmpty()) {
      stamped.add(reportNone(target, withTexts));
    }
    return stamped;
  }

  private SourcePath folder(EntryId id) {
    return folders
        .shown(folders.content())
        .resolve(id.collection().folder())
        .resolve(id.name().toString());
  }

  private boolean hasErrors(SourcePath folder) {
    return contentFindings.stream()
        .filter(Diagnostic::isError)
        .filter(finding -> finding.code() != DiagnosticCode.INVALID_STAMP)
        .map(finding -> finding.location().path())
        .anyMatch(path -> path.equals(folder) || path.value().startsWith(folder + "/"));
  }

  private Map<LanguageTag, TextState> states(EntryId id) {
    return prepared.site().relations().texts().getOrDefault(id, new LinkedHashMap<>());
  }

  /** Without a language, all translations are meant; with one, also what is none. */
  private static boolean isMeant(StampTarget target, LanguageTag language, TextState state) {
    return target.language().map(language::equals).orElse(state.original().isPresent());
  }

  private Stamped reportNone(StampTarget target, ProseEntry entry) {
    var languages = entry.texts().byLanguage();
    var last = languages.lastEntry().getValue();
    var reason =
        target.language().isPresent()
            ? Message.of("there is no text in '%s'", target.language().get())
            : languages.size() == 1
                ? Message.of("the entry has this text only, and so no translation")
                : noTranslation(languages.firstEntry().getKey());
    report(Location.startOf(last.file()), reason);
    return new Stamped(last.file(), Result.NOT_STAMPED);
  }

  private static Message noTranslation(LanguageTag original) {
    return Message.of(
        "the text does not say that it is a translation; if it is one, add 'translation: {of: %s}'"
            + " to its front matter",
        original);
  }

  private Result stamp(Prose text, TextState state) throws IOException {
    if (state.stamp().isEmpty()) {
      report(Location.startOf(text.file()), reasonWithout(state));
      return Result.NOT_STAMPED;
    }
    try {
      var file = EditedFile.open(folders.working().resolve(text.file().value()));
      if (!Checksum.of(file.bytes()).equals(prepared.inputs().checksums().get(text.file()))) {
        report(
            Location.startOf(text.file()),
            Message.of("somebody else has just changed it; check it again"));
        return Result.NOT_STAMPED;
      }
      return write(file, text, state.stamp().get());
    } catch (OutputException refused) {
      report(Location.startOf(text.file()), refused.reason());
      return Result.NOT_STAMPED;
    }
  }

  private Message reasonWithout(TextState state) {
    return switch (state.kind()) {
      case ORIGINAL -> Message.of("other texts name it as their original; stamp those");
      case MISSING, PRESENT -> noTranslation(prepared.site().settings().defaultLanguage());
      case UNSTAMPED, CURRENT, STALE ->
          state
              .original()
              .map(original -> Message.of("its original in '%s' is missing", original))
              .orElseGet(() -> Message.of("its original is missing"));
    };
  }

  private Result write(EditedFile file, Prose text, String stamp)
      throws IOException, OutputException {
    var written = new WrittenText(file.text());
    return switch (FrontMatterChange.of(written.source(text.file()), STAMP, stamp)) {
      case Outcome.Changed(var change) -> {
        file.replace(written.with(change).text());
        yield Result.STAMPED;
      }
      case Outcome.Unchanged() -> Result.UNCHANGED;
      case Outcome.Refused(var at, var reason) -> {
        report(at, reason);
        yield Result.NOT_STAMPED;
      }
    };
  }

  private void report(Location at, Message reason) {
    found.report(DiagnosticCode.NOT_STAMPED, at, "not stamped: %s", reason);
  }
}
