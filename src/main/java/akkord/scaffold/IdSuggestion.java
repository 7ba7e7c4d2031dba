package akkord.scaffold;

import akkord.model.Slug;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes ids of titles. */
final class IdSuggestion {

  /** Most characters of a suggestion; an id may be longer, but is seldom better for it. */
  private static final int LONGEST = 60;

  private IdSuggestion() {}

  /**
   * The id that a title suggests: its letters without accents, German umlauts written out, cut
   * between two words where it is long.
   *
   * @param year stands at the end unless the title has it
   * @return empty where a title has no Latin letters or digits
   */
  static Optional<Slug> of(String title, Optional<String> year) {
    String composed = Normalizer.normalize(title, Form.NFC).toLowerCase(Locale.ROOT);
    String spelt =
        composed
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss")
            .replaceAll("['’]", "");
    String plain = Normalizer.normalize(spelt, Form.NFKD).replaceAll("\\p{M}", "");
    String words =
        Arrays.stream(plain.split("[^a-z0-9]+", -1))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    String cut = cut(words);
    String end = year.filter(y -> !cut.contains(y)).map(y -> "-" + y).orElse("");
    return Slug.parse(cut + end);
  }

  /** The id that a web address suggests: its host and the end of its path. */
  static Optional<Slug> ofAddress(String address) {
    String plain = SameAddress.key(address).replaceFirst("\\?.*$", "");
    int path = plain.indexOf('/');
    String name =
        path < 0
            ? plain
            : plain.substring(0, path)
                + " "
                + plain.substring(plain.lastIndexOf('/')).replaceFirst("\\.[a-zA-Z0-9]{1,5}$", "");
    return of(name, Optional.empty());
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf('-', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST);
  }
}
