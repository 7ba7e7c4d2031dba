package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.model.Actor;
import akkord.model.AgreementDate;
import akkord.model.AgreementStatus;
import akkord.model.AgreementType;
import akkord.model.Binding;
import akkord.model.Collection;
import akkord.model.Commitment;
import akkord.model.Evidence;
import akkord.model.Facet;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.Party;
import akkord.model.SiteSettings;
import akkord.model.Source;
import akkord.model.TextState;
import akkord.model.Word;
import akkord.route.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));
  private static final Pattern GAP = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("of\\(\"([a-z.-]+)\"");
  private static final Pattern TEXT_IN_JAVA = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");

  /** The keys that end in the word of a constant. */
  private static final Map<String, Class<? extends Enum<?>>> GROUPS =
      Map.ofEntries(
          Map.entry("type", AgreementType.class),
          Map.entry("status", AgreementStatus.class),
          Map.entry("binding", Binding.class),
          Map.entry("binding-sentence", Binding.class),
          Map.entry("date", AgreementDate.Kind.class),
          Map.entry("role", Party.Role.class),
          Map.entry("feed", Target.FeedFormat.class),
          Map.entry("commitment", Commitment.Status.class),
          Map.entry("level", Source.Level.class),
          Map.entry("level-long", Source.Level.class),
          Map.entry("stance", Evidence.Stance.class),
          Map.entry("output", SiteSettings.Output.class),
          Map.entry("translation-policy", SiteSettings.TranslationPolicy.class),
          Map.entry("url-state", Source.UrlState.class),
          Map.entry("actor", Actor.Type.class),
          Map.entry("collection", Collection.class),
          Map.entry("collection-lead", Collection.class),
          Map.entry("overview", Overview.class),
          Map.entry("citation-format", Target.CitationFormat.class),
          Map.entry("overview-lead", Overview.class),
          Map.entry("kind", Collection.class),
          Map.entry("facet", Facet.class),
          Map.entry("filter-lead", Facet.class),
          Map.entry("translation-state", TextState.Kind.class),
          Map.entry("data-file", Target.DataFile.class),
          Map.entry("data-feed", Target.FeedFormat.class),
          Map.entry("column-type", ColumnType.class));

  static Words german() {
    return Words.of(new LanguageTag("de"));
  }

  static Words english() {
    return Words.of(new LanguageTag("en"));
  }

  @Test
  void filesBesideTheWordsAreNoLanguage() throws IOException {
    var folder = HOME.resolve("src/main/resources/akkord/view");
    try (var files = Files.list(folder)) {
      var languages =
          files
              .map(file -> file.getFileName().toString().replace(".properties", ""))
              .flatMap(name -> LanguageTag.parse(name).stream())
              .map(LanguageTag::value)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Set.of("de", "en"), languages);
    }
  }

  @Test
  void languagesHaveTheSameKeys() {
    assertEquals(german().texts().keySet(), english().texts().keySet());
  }

  @Test
  void languagesHaveTheSameGaps() {
    for (String key : german().texts().keySet()) {
      assertEquals(gaps(german().of(key)), gaps(english().of(key)), key);
    }
  }

  private static Set<String> gaps(String text) {
    return GAP.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyConstantHasItsName(String language) {
    var words = Words.of(new LanguageTag(language));
    GROUPS.forEach((group, constants) ->
        Arrays.stream(constants.getEnumConstants())
            .forEach(constant -> words.name(group, constant)));
  }

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
    var used = new TreeSet<String>();
    used.addAll(found(KEY_IN_TEMPLATE, HOME.resolve("templates")));
    var inJava = found(TEXT_IN_JAVA, HOME.resolve("src/main/java/akkord/view"));
    var known = german().texts().keySet();
    var unused = new TreeSet<>(known);
    unused.removeAll(used);
    unused.removeAll(inJava);
    unused.removeIf(WordsTest::isComputed);
    assertEquals(Set.of(), unused, "keys that nobody uses");
    used.removeAll(known);
    assertEquals(Set.of(), used, "keys that templates use but nobody defined");
  }

  private static boolean isComputed(String key) {
    String group = key.substring(0, Math.max(0, key.indexOf('.')));
    String word = key.substring(key.indexOf('.') + 1).replaceFirst("\\.on$", "");
    return group.equals("csl")
        || group.equals("column") // ColumnWordsTest holds them against the columns
        || group.equals("parity") // what a front matter may say
        || Optional.ofNullable(GROUPS.get(group)).stream()
            .flatMap(constants -> Arrays.stream(constants.getEnumConstants()))
            .anyMatch(constant -> Word.of(constant).equals(word));
  }

  private static Set<String> found(Pattern pattern, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> pattern.matcher(read(file)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void fillsGapsWithoutAnyQuoting() {
    var words = new Words(new LanguageTag("de"), Map.of("k", "'{1}' von {0}"));
    assertEquals("'b' von a", words.of("k", "a", "b"));
  }

  @Test
  void knowsNoWordsOfOtherLanguages() {
    assertEquals(Optional.empty(), Words.find(new LanguageTag("fr")));
  }

  @Test
  void aMissingWordIsABug() {
    assertThrows(IllegalArgumentException.class, () -> german().of("no-such-key"));
  }

  @Test
  void hasTheTypesOfCsl() {
    var types = List.of("webpage", "treaty", "legal_case", "article-newspaper", "speech");
    types.forEach(type -> english().of("csl." + type));
  }
}
