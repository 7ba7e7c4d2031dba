package akkord.content;

import akkord.data.MappingNode;
import akkord.data.Node;
import akkord.data.ScalarNode;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What holds for words of the user interface: the keys that the pages ask for, each with a text and
 * with the gaps that the pages fill, such as <code>{0}</code>.
 *
 * @param pattern the words of a language that has them all
 * @param found is told what is wrong
 */
public record WordRules(Map<String, String> pattern, Diagnostics found) {

  private static final Pattern GAP = Pattern.compile("\\{[0-9]}");
  private static final Pattern BROKEN_GAP = Pattern.compile("\\{(?![0-9]})");
  private static final String LOCALE = "locale";
  private static final String STYLE_OF_MONEY = "money.style";
  private static final List<String> STYLES = List.of("LONG", "SHORT");
  private static final int MOST_NAMED = 10;

  public WordRules {
    pattern = Collections.unmodifiableSortedMap(new TreeMap<>(pattern));
  }

  /**
   * The words of a file, whatever is wrong with them.
   *
   * @param builtIn the keys that the file need not have
   */
  SortedMap<String, String> check(
      MappingNode lines, SourceFile file, LanguageTag language, Set<String> builtIn) {
    var texts = new TreeMap<String, String>();
    for (var line : lines.members()) {
      String key = line.key().text();
      if (line.value() instanceof ScalarNode value) {
        texts.put(key, value.text());
        if (pattern.containsKey(key)) {
          checkText(key, value, file, language);
        } else {
          report(
              DiagnosticCode.UNKNOWN_KEY,
              file.location(line.key().span()),
              "no page uses the words '%s'%s",
              key,
              found.suggestion(key, pattern.keySet()));
        }
      }
    }
    checkMissing(file, texts.keySet(), builtIn);
    return texts;
  }

  private void checkText(String key, ScalarNode value, SourceFile file, LanguageTag language) {
    String text = value.text();
    var place = file.location(value.span());
    if (text.isBlank()) {
      report(DiagnosticCode.EMPTY_TEXT, place, "the words '%s' are empty", key);
    } else if (key.equals(LOCALE)) {
      checkLocale(text, place, language);
    } else if (key.equals(STYLE_OF_MONEY) && !STYLES.contains(text)) {
      report(DiagnosticCode.UNKNOWN_WORD, place, "'%s' is neither LONG nor SHORT", text);
    } else {
      checkGaps(key, value, file);
    }
  }

  private void checkLocale(String text, Location place, LanguageTag language) {
    boolean isOfLanguage =
        LanguageTag.parse(text)
            .filter(tag -> tag.locale().getLanguage().equals(language.locale().getLanguage()))
            .isPresent();
    if (!isOfLanguage) {
      report(
          DiagnosticCode.INVALID_VALUE,
          place,
          "'%s' is no locale of the language '%s', such as %s",
          text,
          language,
          language);
    }
  }

  private void checkGaps(String key, Node value, SourceFile file) {
    var place = file.location(value.span());
    String text = ((ScalarNode) value).text();
    var wanted = gaps(pattern.getOrDefault(key, ""));
    if (BROKEN_GAP.matcher(text).find()) {
      report(
          DiagnosticCode.INVALID_VALUE,
          place,
          "a '{' stands in the words '%s' that begins no gap such as {0}",
          key);
    } else if (!gaps(text).equals(wanted)) {
      report(
          DiagnosticCode.INVALID_VALUE,
          place,
          "the words '%s' need %s to be filled, and have %s",
          key,
          named(wanted),
          named(gaps(text)));
    }
  }

  private static SortedSet<String> gaps(String text) {
    var gaps = new TreeSet<String>();
    GAP.matcher(text).results().map(MatchResult::group).forEach(gaps::add);
    return gaps;
  }

  private static Message named(SortedSet<String> gaps) {
    return gaps.stream()
        .map(gap -> Message.of("%s", gap))
        .reduce((some, next) -> Message.of("%s and %s", some, next))
        .orElseGet(() -> Message.of("no gap"));
  }

  /** All that is missing is one finding: a file that was just begun lacks hundreds. */
  private void checkMissing(SourceFile file, Set<String> there, Set<String> builtIn) {
    var missing = new ArrayList<>(pattern.keySet());
    missing.removeAll(there);
    missing.removeAll(builtIn);
    if (!missing.isEmpty()) {
      int more = missing.size() - MOST_NAMED;
      String first = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
      report(
          DiagnosticCode.MISSING_KEY,
          Location.startOf(file.path()),
          "words are missing: %s%s",
          first,
          more > 0 ? Message.of(" and %s more", more) : Message.NONE);
    }
  }

  private void report(
      DiagnosticCode code, Location place, @Sentence String text, Object... arguments) {
    found.report(code, place, text, arguments);
  }
}
