package akkord.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** How Japanese is set: straight quotation marks become corner brackets, single ones white ones. */
final class JapaneseTypography implements Typography {

  static final Typography RULES = new JapaneseTypography();

  /** Not the sign of inches behind a number. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<![0-9])\"[^\"\\s](?:[^\"]*[^\"\\s])?\"");

  /** Not from the apostrophe of one foreign word to that of another. */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<![A-Za-z0-9])'(?=[^'\"]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
              + "[^'\"]++'(?![A-Za-z0-9])");

  private JapaneseTypography() {}

  @Override
  public List<Replacement> replacements(String running) {
    var all = new ArrayList<Replacement>();
    set(QUOTED, "\u300C", "\u300D", running, all);
    set(INNER, "\u300E", "\u300F", running, all);
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }

  private static void set(
      Pattern quoted, String opening, String closing, String running, List<Replacement> all) {
    quoted
        .matcher(running)
        .results()
        .forEach(quote -> {
          all.add(new Replacement(quote.start(), quote.start() + 1, opening));
          all.add(new Replacement(quote.end() - 1, quote.end(), closing));
        });
  }
}
