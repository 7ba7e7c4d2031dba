package akkord.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a heading as an anchor: {@code Über Maß & Größe} becomes {@code ueber-mass-groesse}.
 */
final class AnchorSlug {

  static final int MAX_LENGTH = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");

  /** What stands in for a heading without any letter that an anchor can have. */
  private static final String WITHOUT_LETTERS = "section";

  private AnchorSlug() {}

  static boolean isAnchor(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  static String of(String heading) {
    String lower = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String spelled =
        lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    String plain =
        MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = trimmed(OTHERS.matcher(joined).replaceAll("-"));
    return slug.isEmpty() ? WITHOUT_LETTERS : slug;
  }

  private static String trimmed(String slug) {
    String cut = slug.startsWith("-") ? slug.substring(1) : slug;
    cut = cut.substring(0, Math.min(cut.length(), MAX_LENGTH));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
