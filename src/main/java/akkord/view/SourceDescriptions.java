package akkord.view;

import akkord.model.Access;
import akkord.model.Source;
import java.util.List;
import java.util.Optional;

/** Describes sources in the lists and on the pages of one page's language. */
final class SourceDescriptions {

  private final PageScope page;

  SourceDescriptions(PageScope page) {
    this.page = page;
  }

  /** Publisher, date and level in one line. */
  Phrase line(Source source) {
    var words = page.words();
    return Phrase.of(
        words.of(
            "source.line",
            page.name(source.publisher()).text(),
            page.edition().dates().of(source.issued()).text(),
            words.name("level", source.level())));
  }

  /** Where a source can be read, and what is known about that. */
  Optional<SourceItem.Address> address(Source source) {
    return access(source).map(access -> new AddressWords(page, source, access).address());
  }

  /** The archived copies of a source. */
  List<Link> copies(Source source) {
    return access(source).stream()
        .flatMap(access -> new AddressWords(page, source, access).copies().stream())
        .map(copy -> Link.of(copy.href(), copy.text()))
        .toList();
  }

  private Optional<Access> access(Source source) {
    return page.edition().site().access(source);
  }
}
