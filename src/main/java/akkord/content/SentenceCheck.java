package akkord.content;

import akkord.data.MappingNode;
import akkord.data.MappingNode.Member;
import akkord.data.Node;
import akkord.data.Reading;
import akkord.data.ScalarNode;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Warns of a text that says something and is the same in two languages of the site: one of them was
 * left untranslated.
 *
 * <p>A text says something once it has a word in small letters. What has none, such as {@code
 * CCFE}, {@code 2 + 2} or {@code University of Tokyo}, may be a name or a number and the same
 * everywhere.
 */
final class SentenceCheck {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]{2,}");

  /** Small words that stand in names. */
  private static final Set<String> IN_NAMES =
      Set.of("and", "del", "der", "des", "die", "for", "für", "the", "und", "van", "von", "zur");

  private SentenceCheck() {}

  /** Hands on the text as it is. */
  static Optional<LocalizedText> check(LocalizedText text, Node node, Reading reading) {
    if (node instanceof MappingNode texts) {
      checkEach(texts, reading);
    } else if (text instanceof LocalizedText.Uniform(var words)) {
      checkUniform(words, node, reading);
    }
    return Optional.of(text);
  }

  private static void checkUniform(String words, Node node, Reading reading) {
    var languages = reading.around().languages();
    if (languages.size() > 1 && saysSomething(words)) {
      reading.report(
          DiagnosticCode.UNTRANSLATED_TEXT,
          node,
          "the text is the same in all languages; write {%s: …} with one text for each",
          String.join(": …, ", languages));
    }
  }

  private static void checkEach(MappingNode texts, Reading reading) {
    Map<String, String> languageOf = new HashMap<>();
    for (var member : texts.members()) {
      if (member.value() instanceof ScalarNode value && saysSomething(value.text())) {
        var before = languageOf.putIfAbsent(value.text().strip(), member.key().text());
        if (before != null) {
          report(member, before, reading);
        }
      }
    }
  }

  private static void report(Member member, String before, Reading reading) {
    String language = member.key().text();
    reading.report(
        DiagnosticCode.UNTRANSLATED_TEXT,
        member.value(),
        "the text is the same in %s and %s; translate one of them",
        before,
        language);
  }

  private static boolean saysSomething(String text) {
    return WORD.matcher(AddressScan.without(text))
        .results()
        .map(MatchResult::group)
        .anyMatch(word -> isInSmallLetters(word) && !IN_NAMES.contains(word));
  }

  private static boolean isInSmallLetters(String word) {
    return word.codePoints().filter(Character::isLetter).allMatch(Character::isLowerCase);
  }
}
