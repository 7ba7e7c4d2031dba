package akkord.citation;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import akkord.model.TaggedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A work that can be cited, in CSL's variables. A text is one line; an empty one is absent.
 *
 * @param id its key in bibliographies: ASCII letters, digits, {@code :}, {@code .}, {@code _} and
 *     {@code -}
 * @param type a CSL item type, such as {@code webpage}
 * @param title its title, in the title's own language
 * @param authors who wrote it, in order
 * @param containerTitle the newspaper or site that it is part of
 * @param publisher who published it
 * @param issued when it was published
 * @param accessed a day on which it was really opened
 * @param url where it can be read
 * @param doi its digital object identifier, without the address of a resolver
 * @param number its number
 * @param note what else helps to find it
 * @param language the work's language
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
public record CslItem(
    String id,
    String type,
    TaggedText title,
    List<CslName> authors,
    Optional<String> containerTitle,
    Optional<String> publisher,
    Optional<EdtfDate> issued,
    Optional<EdtfDate> accessed,
    Optional<SafeUrl> url,
    Optional<String> doi,
    Optional<String> number,
    Optional<String> note,
    LanguageTag language) {

  /** What BibTeX, the strictest of the formats, takes for a key. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]*");

  public CslItem {
    if (!KEY.matcher(id).matches()) {
      throw new IllegalArgumentException("not a key of a bibliography: " + id);
    }
    authors = List.copyOf(authors);
    containerTitle = containerTitle.filter(text -> !text.isBlank());
    publisher = publisher.filter(text -> !text.isBlank());
    doi = doi.filter(text -> !text.isBlank());
    number = number.filter(text -> !text.isBlank());
    note = note.filter(text -> !text.isBlank());
  }
}
