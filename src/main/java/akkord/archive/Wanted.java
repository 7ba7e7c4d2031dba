package akkord.archive;

import akkord.http.WebAddress;
import akkord.model.EdtfDate;
import akkord.model.SafeUrl;
import akkord.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /**
   * The page of a source. Of a date of issue that names a month or year only, the first day counts.
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
                List.of(source.title().text())));
  }
}
