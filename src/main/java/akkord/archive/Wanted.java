package akkord.archive;

import akkord.http.WebAddress;
import akkord.model.EdtfDate;
import akkord.model.SafeUrl;
import akkord.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of which an archived copy is wanted.
 *
 * @param address its address
 * @param issued the first day on which it can have been there; earlier copies show something else
 * @param accessed a day on which it was really opened
 * @param titles what it is called; a copy has to be called much the same as one of them
 */
public record Wanted(
    WebAddress address, LocalDate issued, Optional<LocalDate> accessed, List<String> titles) {

  public Wanted {
    titles = List.copyOf(titles);
  }

  /** The last part of a path that has letters, without an extension. */
  private static final Pattern NAME =
      Pattern.compile("/([^/?.]*\\p{Alpha}[^/?.]*)(?:\\.[^/?]*)?/?(?:\\?.*)?$");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_]+");

  /** A name of fewer words tells nothing. */
  private static final int FEWEST_WORDS = 4;

  /**
   * The page of a source. Of a date of issue that names a month or year only, the first day counts.
   * Its address often repeats its title, which helps where editors had to make up one.
   *
   * @return empty where content names a copy already, or there is no web address
   */
  public static Optional<Wanted> of(Source source) {
    return source
        .address()
        .map(Source.Address::url)
        .filter(url -> url.isWeb() && source.archived().isEmpty())
        .map(SafeUrl::value)
        .flatMap(WebAddress::parse)
        .map(address ->
            new Wanted(
                address,
                source.issued().first(),
                source.accessed().map(EdtfDate::first),
                Stream.concat(Stream.of(source.title().text()), name(address).stream()).toList()));
  }

  private static Optional<String> name(WebAddress address) {
    var name = NAME.matcher(address.target());
    if (!name.find()) {
      return Optional.empty();
    }
    var words = BETWEEN_WORDS.splitAsStream(name.group(1)).filter(word -> !word.isEmpty()).toList();
    return Optional.of(String.join(" ", words)).filter(_ -> words.size() >= FEWEST_WORDS);
  }
}
