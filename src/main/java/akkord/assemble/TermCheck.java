package akkord.assemble;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.Position;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.ReadingOrder;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Warns of words that the glossary advises against. A word counts where it stands by itself, in any
 * letter case; quoted code and addresses don't count.
 */
final class TermCheck {

  private record Avoided(Pattern pattern, Term term) {}

  private final Diagnostics found;
  private final Map<LanguageTag, List<Avoided>> avoided = new HashMap<>();

  TermCheck(List<Term> terms, Diagnostics found) {
    this.found = found;
    for (var term : terms) {
      term.avoid().forEach((language, words) -> words.forEach(word -> add(language, word, term)));
    }
  }

  private void add(LanguageTag language, String word, Term term) {
    var pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    avoided.computeIfAbsent(language, _ -> new ArrayList<>()).add(new Avoided(pattern, term));
  }

  void check(LanguageTag language, Prose prose) {
    var words = avoided.getOrDefault(language, List.of());
    if (words.isEmpty()) {
      return;
    }
    ReadingOrder.inlines(prose.body())
        .filter(Inline.Text.class::isInstance)
        .map(Inline.Text.class::cast)
        .forEach(text -> words.forEach(word -> check(text, word, prose, language)));
  }

  private void check(Inline.Text text, Avoided word, Prose prose, LanguageTag language) {
    var matcher = word.pattern().matcher(text.text());
    while (matcher.find()) {
      var at = text.at();
      int column = at.column() + text.text().codePointCount(0, matcher.start());
      int end = column + text.text().codePointCount(matcher.start(), matcher.end());
      found.report(
          DiagnosticCode.AVOIDED_TERM,
          new Location(prose.file(), new Position(at.line(), column), new Position(at.line(), end)),
          "the glossary advises against '"
              + matcher.group()
              + "'; use '"
              + word.term().name().in(language).text()
              + "' ("
              + word.term().id()
              + ")");
    }
  }
}
