package akkord.view;

import akkord.model.Source;
import akkord.model.Word;
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
    return source.address().map(address -> address(source, address));
  }

  private SourceItem.Address address(Source source, Source.Address address) {
    var link = FactBuilder.address(address.url());
    return new SourceItem.Address(
        link.href(),
        link.text().text(),
        state(source, address),
        Word.of(address.state()),
        copies(source));
  }

  private String state(Source source, Source.Address address) {
    var words = page.words();
    String group = "url-state." + Word.of(address.state());
    return source
        .accessed()
        .map(day -> words.of(group + ".on", page.edition().dates().of(day).text()))
        .orElseGet(() -> words.of(group));
  }

  /** The archived copies of a source. */
  List<Link> copies(Source source) {
    var dates = page.edition().dates();
    return source.archived().stream()
        .map(copy ->
            Link.of(
                new Href.Web(copy.url()),
                page.words().of("archived-copy", dates.of(copy.on()).text())))
        .toList();
  }
}
