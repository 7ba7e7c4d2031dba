package akkord.build;

import akkord.content.WordFiles;
import akkord.content.WordRules;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings;
import akkord.view.Vocabulary;
import akkord.view.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the words that a site's pages use: the ones built in, and what its makers add to them.
 */
final class WordStage {

  private final WordFiles files;
  private final SiteSettings settings;
  private final Diagnostics found;

  private WordStage(WordFiles files, SiteSettings settings, Diagnostics found) {
    this.files = files;
    this.settings = settings;
    this.found = found;
  }

  /** The words of all languages that have some; a language without any is reported. */
  static Vocabulary read(Folders folders, SiteSettings settings, Diagnostics found)
      throws IOException {
    var rules = new WordRules(Words.pattern().texts(), found);
    var files = WordFiles.list(folders.words(), folders.shown(folders.words()), rules, found);
    var stage = new WordStage(files, settings, found);
    var all = new ArrayList<Words>();
    for (var language : settings.languages()) {
      stage.words(language).ifPresent(all::add);
    }
    return new Vocabulary(all);
  }

  private Optional<Words> words(LanguageTag language) throws IOException {
    var builtIn = Words.find(language).map(Words::texts);
    var texts = files.texts(language, builtIn.orElse(Map.of()));
    if (texts.isPresent()) {
      return Optional.of(new Words(language, texts.get()));
    }
    if (builtIn.isEmpty()) {
      found.report(
          DiagnosticCode.INVALID_CONFIGURATION,
          settings.at(),
          "pages in '%s' can't be made: there are no words of the user interface in that language;"
              + " add %s",
          language,
          files.fileOf(language));
    }
    return builtIn.map(words -> new Words(language, words));
  }
}
