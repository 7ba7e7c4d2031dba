package akkord.webpage;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself; none of it has been checked.
 *
 * @param title its title
 * @param publisher who publishes it
 * @param authors who wrote it
 * @param issued when it was published, by the calendar of the page
 * @param language its language
 * @param type its CSL type, where it names its kind
 * @param doi its digital object identifier
 */
public record PageFacts(
    Optional<String> title,
    Optional<String> publisher,
    List<String> authors,
    Optional<EdtfDate> issued,
    Optional<LanguageTag> language,
    Optional<String> type,
    Optional<String> doi) {

  /** It says nothing. */
  public static final PageFacts NONE =
      new PageFacts(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public PageFacts {
    authors = List.copyOf(authors);
  }

  /** The same, with what another account says where this one says nothing. */
  PageFacts or(PageFacts other) {
    return new PageFacts(
        title.or(other::title),
        publisher.or(other::publisher),
        authors.isEmpty() ? other.authors : authors,
        issued.or(other::issued),
        language.or(other::language),
        type.or(other::type),
        doi.or(other::doi));
  }
}
