package akkord.inflection;

import akkord.inflection.WordForms.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers of English words, in British and American spelling. The s of the possessive is a word
 * of its own behind an apostrophe, and needs nothing here.
 */
final class EnglishForms {

  private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
  private static final Pattern CONSONANT_AND_Y = Pattern.compile("(.*[^aeiou])y");
  private static final Pattern PLURAL_IN_IES = Pattern.compile("(.{2,})ies");
  private static final Pattern IN_UM = Pattern.compile("(.{2,})um");
  private static final Pattern IN_IS = Pattern.compile("(.{2,})is");
  private static final Pattern IN_MAN = Pattern.compile("(.*)man");

  /** What the two spell differently: {@code pressurised}, {@code organization}. */
  private static final Pattern IN_ISE = Pattern.compile("(.{3,}i)[sz](e[drs]?|ing|ations?)");

  private EnglishForms() {}

  /** Only the head changes: the {@code United States visit} is no {@code state visit}. */
  static Set<String> of(Word word, Role role) {
    var forms = new LinkedHashSet<String>();
    String base = word.folded();
    forms.add(base);
    addSpellings(base, forms);
    if (role == Role.HEAD) {
      addPlurals(base, forms);
      addReplaced(PLURAL_IN_IES, base, "y", forms);
    }
    return forms;
  }

  private static void addSpellings(String base, Set<String> forms) {
    var matcher = IN_ISE.matcher(base);
    if (matcher.matches()) {
      forms.add(matcher.group(1) + "s" + matcher.group(2));
      forms.add(matcher.group(1) + "z" + matcher.group(2));
    }
  }

  private static void addPlurals(String base, Set<String> forms) {
    forms.add(base + "s");
    if (SIBILANT.matcher(base).matches()) {
      forms.add(base + "es");
    }
    addReplaced(CONSONANT_AND_Y, base, "ies", forms);
    addReplaced(IN_UM, base, "a", forms);
    addReplaced(IN_IS, base, "es", forms);
    addReplaced(IN_MAN, base, "men", forms);
  }

  private static void addReplaced(Pattern from, String base, String to, Set<String> forms) {
    var matcher = from.matcher(base);
    if (matcher.matches()) {
      forms.add(matcher.group(1) + to);
    }
  }
}
