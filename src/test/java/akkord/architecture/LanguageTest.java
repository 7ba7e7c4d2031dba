package akkord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A language is known by name only where its own rules are, so that a site can have any other. */
class LanguageTest {

  private static final Pattern NAME =
      Pattern.compile("\"(de|en|ja)\"|Locale\\.(GERMANY?|ENGLISH|JAPAN(ESE)?|UK|US)\\b");

  /** The rules of one language. */
  private static final Pattern OF_ONE_LANGUAGE =
      Pattern.compile(".*\\.(German|English|Japanese)\\w*");

  /** How languages are set, read and cited, and what their readers search by. */
  private static final Set<String> RULES =
      Set.of(
          "akkord.markdown.ForeignReader", // asks the JDK which languages it knows
          "akkord.markdown.Typography",
          "akkord.model.Chapter", // in which languages there is a handbook
          "akkord.literal.LiteralReader",
          "akkord.diagnostic.Wording", // the language that messages are written in
          "akkord.inflection.WordForms",
          "akkord.citation.ApaWords",
          "akkord.citation.BibTex",
          "akkord.search.Compounds",
          "akkord.search.Spellings",
          "akkord.search.WordForms", // the ending "en"
          "akkord.view.Words"); // the words that those of other languages are held to

  @Test
  void onlyRulesOfALanguageNameIt() throws IOException {
    var naming = new TreeSet<String>();
    for (var source : JavaSources.main()) {
      if (source.lines().stream().anyMatch(line -> NAME.matcher(line).find())) {
        naming.add(source.className());
      }
    }
    naming.removeIf(OF_ONE_LANGUAGE.asMatchPredicate());
    assertEquals(new TreeSet<>(RULES), naming);
  }
}
