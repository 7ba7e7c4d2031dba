package akkord.citation;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a page of this site that somebody wants to cite.
 *
 * @param id its key in bibliographies; see {@link CslItem}
 * @param title its title
 * @param authors who wrote it, as content names them
 * @param site the site's name
 * @param publisher who answers for the site
 * @param changed the day of its last change or review, where one is known
 * @param url its canonical address
 * @param language its language
 */
public record SitePage(
    String id,
    String title,
    List<String> authors,
    String site,
    String publisher,
    Optional<EdtfDate> changed,
    SafeUrl url,
    LanguageTag language) {

  public SitePage {
    authors = List.copyOf(authors);
  }
}
