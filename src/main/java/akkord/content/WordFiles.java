package akkord.content;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files with words of the user interface that stand with the templates, {@code
 * <language>.properties} each. One adds a language, or says something else in one that is built in.
 */
public final class WordFiles {

  private static final String EXTENSION = "properties";

  private final SourcePath shown;
  private final List<FoundFile> files;
  private final WordRules rules;
  private final Diagnostics found;

  private WordFiles(SourcePath shown, List<FoundFile> files, WordRules rules, Diagnostics found) {
    this.shown = shown;
    this.files = files;
    this.rules = rules;
    this.found = found;
  }

  /** The files of a folder; one that does not exist has none. */
  public static WordFiles list(Path folder, SourcePath shown, WordRules rules, Diagnostics found)
      throws IOException {
    var files =
        Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
            ? FolderListing.list(folder, shown, found).stream().filter(WordFiles::isWords).toList()
            : List.<FoundFile>of();
    return new WordFiles(shown, files, rules, found);
  }

  private static boolean isWords(FoundFile file) {
    return !file.isFolder() && file.extension().equals(EXTENSION);
  }

  /** How the file of a language is named to people. */
  public SourcePath fileOf(LanguageTag language) {
    return shown.resolve(language + "." + EXTENSION);
  }

  /**
   * The words of a language's file together with those it leaves as they are built in. What is
   * wrong with them is reported.
   *
   * @param builtIn the words that are built in; none for most languages
   * @return empty where the language has no file
   */
  public Optional<Map<String, String>> texts(LanguageTag language, Map<String, String> builtIn)
      throws IOException {
    var file =
        files.stream()
            .filter(candidate -> LanguageTag.parse(candidate.stem()).equals(Optional.of(language)))
            .findFirst();
    return file.isEmpty() ? Optional.empty() : Optional.of(read(file.get(), language, builtIn));
  }

  private Map<String, String> read(
      FoundFile file, LanguageTag language, Map<String, String> builtIn) throws IOException {
    var texts = new TreeMap<>(builtIn);
    var source = TextReader.read(file, TextReader.LARGEST_DATA, new Checksums(), found);
    source
        .flatMap(text -> DataReader.read(text, Notation.PROPERTIES, found))
        .ifPresent(lines ->
            texts.putAll(rules.check(lines, source.orElseThrow(), language, builtIn.keySet())));
    return texts;
  }
}
