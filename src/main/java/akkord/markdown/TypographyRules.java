package akkord.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Typography by rules: dashes and ellipses, quotation marks, and spaces that do not break.
 *
 * @param quotes the language's quotation marks
 * @param tied matches each single space that keeps its two sides together
 */
record TypographyRules(QuotationMarks quotes, Pattern tied) implements Typography {

  static final String NO_BREAK_SPACE = "\u00A0";

  private static final Pattern SIGNS =
      Pattern.compile("(?<!-)-{2,3}(?!-)|(?<!\\.)\\.\\.\\.(?!\\.)");
  private static final Map<String, String> SIGN_SET =
      Map.of("--", "\u2013", "---", "\u2014", "...", "\u2026");

  @Override
  public List<Replacement> replacements(String running) {
    var all = new ArrayList<>(quotes.replacements(running));
    SIGNS
        .matcher(running)
        .results()
        .map(found -> new Replacement(found.start(), found.end(), set(found.group())))
        .forEach(all::add);
    tied.matcher(running)
        .results()
        .map(found -> new Replacement(found.start(), found.end(), NO_BREAK_SPACE))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }

  private static String set(String sign) {
    return SIGN_SET.getOrDefault(sign, sign);
  }
}
