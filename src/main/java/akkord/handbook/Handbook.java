package akkord.handbook;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Wording;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import akkord.model.Body;
import akkord.model.Chapter;
import akkord.model.LanguageTag;
import akkord.model.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The handbook in one language. Immutable; chapters are read when they are asked for. */
public final class Handbook {

  private static final Pattern HEAD =
      Pattern.compile("---\ntitle: (?<title>.+)\nsummary: (?<summary>.+)\n---\n");

  /** A line in whose place a file of the example site is shown. */
  private static final Pattern SHOWN = Pattern.compile("(?m)^<<< (?<file>\\S+)$");

  private final LanguageTag language;
  private final Wording wording;

  private Handbook(LanguageTag language) {
    this.language = language;
    this.wording = Wording.find(language.value()).orElse(Wording.ENGLISH);
  }

  /**
   * The handbook in a language.
   *
   * @param language one of {@link Chapter#LANGUAGES}
   */
  public static Handbook in(LanguageTag language) {
    if (!Chapter.LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no handbook in " + language);
    }
    return new Handbook(language);
  }

  /** What a chapter is called and tells; its text is left out. */
  public ChapterText outline(Chapter chapter) {
    return written(chapter).outline();
  }

  /** A chapter with its text. */
  public ChapterText text(Chapter chapter) {
    return written(chapter).read();
  }

  /** A chapter as it is written: a head like that of an entry's text, and Markdown. */
  public SourceFile source(Chapter chapter) {
    String path = language + "/" + Word.of(chapter) + ".md";
    String text =
        SHOWN
            .matcher(Resources.text(path))
            .replaceAll(shown -> Matcher.quoteReplacement(block(shown.group("file"))));
    return new SourceFile(new SourcePath("handbook/" + path), text);
  }

  private static String block(String file) {
    String language = file.endsWith(".md") ? "markdown" : "yaml";
    return "```" + language + "\n" + Resources.text("site/" + file) + "```";
  }

  /** The keys of the files that a chapter is about; empty for one about something else. */
  public List<KeyTable> keys(Chapter chapter) {
    return new KeyTables(wording).of(chapter);
  }

  /** All codes in the order of their names. */
  public List<FindingHelp> findings() {
    Map<String, Example> examples = Examples.byCode();
    return Arrays.stream(DiagnosticCode.values())
        .map(code ->
            new FindingHelp(
                code.id(),
                wording.of(code.severity().word()),
                wording.of(code.cause()),
                wording.of(code.cure()),
                Optional.ofNullable(examples.get(code.id()))))
        .sorted(Comparator.comparing(FindingHelp::code))
        .toList();
  }

  private Written written(Chapter chapter) {
    var source = source(chapter);
    var head = HEAD.matcher(source.text());
    if (!head.lookingAt()) {
      throw new IllegalStateException("no head: " + source.path());
    }
    var outline = new ChapterText(chapter, head.group("title"), head.group("summary"), Body.EMPTY);
    return new Written(source, outline, head.end());
  }

  private record Written(SourceFile source, ChapterText outline, int bodyStart) {

    ChapterText read() {
      var found = new Diagnostics();
      var body = MarkdownReader.read(source, bodyStart, found);
      if (found.count() > 0) {
        throw new IllegalStateException("the handbook has mistakes: " + found.sorted());
      }
      return new ChapterText(outline.chapter(), outline.title(), outline.summary(), body);
    }
  }
}
