package akkord.inflection;

import akkord.inflection.WordForms.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The cases and plurals of German words. Without a dictionary each word gets the endings of all
 * declensions, so that forms are among them that nobody writes.
 */
final class GermanForms {

  private static final List<String> OF_ADJECTIVES = List.of("e", "en", "em", "er", "es");
  private static final List<String> OF_NOUNS =
      List.of("s", "es", "e", "n", "en", "er", "ern", "ens");
  private static final List<String> OF_UMLAUT_PLURALS = List.of("", "e", "en", "er", "ern", "n");

  /**
   * The endings of short words that have a plural with umlaut: a {@code Rate} is no {@code Rat}.
   */
  private static final List<String> OF_SHORT_NOUNS = List.of("s", "es");

  private static final int LONGEST_SHORT_NOUN = 4;

  private static final Pattern ADJECTIVE = Pattern.compile("(.{3,})e[nmrs]?");
  private static final Pattern UMLAUT =
      Pattern.compile("(.*?)(au|a|o|u)([^aeiouäöüy]*(?:e[rln])?)");
  private static final Map<String, String> WITH_UMLAUT =
      Map.of("au", "äu", "a", "ä", "o", "ö", "u", "ü");

  /** Endings of persons that have a form for women. */
  private static final Pattern PERSON = Pattern.compile(".{3,}(er|ent|ant|ist|or|eur|ar|är|at)");

  /** Endings that give way to that of the plural. */
  private static final Pattern FOREIGN_SINGULAR = Pattern.compile("(.{3,})(um|us|is|a)");

  private static final Pattern PLURAL_OF_TWO_SYLLABLES =
      Pattern.compile("(.{3,}(?:ung|heit|keit|schaft|tion|tät))en");

  private GermanForms() {}

  static Set<String> of(Word word, Role role) {
    var forms = new LinkedHashSet<String>();
    String base = word.folded();
    forms.add(base);
    if (word.isAbbreviation()) {
      forms.add(base + "s");
    } else if (role != Role.BEHIND_HEAD) {
      addChanged(word, role, forms);
    }
    return forms;
  }

  private static void addChanged(Word word, Role role, Set<String> forms) {
    if (role == Role.BEFORE_HEAD || !word.isCapitalised()) {
      addAdjective(word.folded(), forms);
    } else {
      addNoun(word.folded(), forms);
    }
  }

  private static void addAdjective(String base, Set<String> forms) {
    var declined = ADJECTIVE.matcher(base);
    String stem = declined.matches() ? declined.group(1) : base;
    OF_ADJECTIVES.forEach(ending -> forms.add(stem + ending));
  }

  private static void addNoun(String base, Set<String> forms) {
    boolean isShort = base.length() <= LONGEST_SHORT_NOUN && UMLAUT.matcher(base).matches();
    (isShort ? OF_SHORT_NOUNS : OF_NOUNS).forEach(ending -> forms.add(base + ending));
    addUmlautPlural(base, forms);
    addForeignPlural(base, forms);
    if (base.endsWith("nis")) {
      List.of("se", "ses", "sen").forEach(ending -> forms.add(base + ending));
    }
    if (PERSON.matcher(base).matches()) {
      forms.add(base + "in");
      forms.add(base + "innen");
    }
    addSingular(base, forms);
  }

  private static void addUmlautPlural(String base, Set<String> forms) {
    var vowel = UMLAUT.matcher(base);
    if (vowel.matches()) {
      String plural = vowel.group(1) + WITH_UMLAUT.get(vowel.group(2)) + vowel.group(3);
      OF_UMLAUT_PLURALS.forEach(ending -> forms.add(plural + ending));
    }
  }

  private static void addForeignPlural(String base, Set<String> forms) {
    var singular = FOREIGN_SINGULAR.matcher(base);
    if (singular.matches()) {
      forms.add(singular.group(1) + "en");
      forms.add(singular.group(1) + "a");
    }
  }

  private static void addSingular(String base, Set<String> forms) {
    var plural = PLURAL_OF_TWO_SYLLABLES.matcher(base);
    if (plural.matches()) {
      forms.add(plural.group(1));
    } else if (base.endsWith("ien")) {
      forms.add(base.substring(0, base.length() - 1));
    }
  }
}
