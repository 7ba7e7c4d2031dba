package akkord.view;

import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.ProseEntry;
import akkord.route.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds how the page of an entry begins, and what its frame has to know of it. */
final class HeadingBuilder {

  private final PageScope page;
  private final Edition edition;

  HeadingBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
  }

  Heading heading(ProseEntry entry, @Nullable String kicker) {
    return new Heading(
        kicker,
        edition.title(entry),
        edition.summary(entry),
        List.of(),
        notices(entry),
        new StaleNoticeBuilder(page, entry).notice(),
        sideBySide(entry));
  }

  private List<Link> sideBySide(ProseEntry entry) {
    return entry.texts().languages().stream()
        .map(other -> sideBySide(entry, other))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Link> sideBySide(ProseEntry entry, LanguageTag other) {
    return page.find(new Target.SideBySide(entry.id(), edition.language(), other))
        .map(href -> Link.of(href, edition.beside(other)));
  }

  /** Says, in the reader's language, that the text is in another one. */
  private Optional<String> notice(ProseEntry entry) {
    var language = edition.languageOf(entry);
    return language.equals(edition.language())
        ? Optional.empty()
        : Optional.of(page.words().of("notice.missing-translation", edition.names().of(language)));
  }

  /** Says of which kinds of entries some are missing on the page, since they are being revised. */
  Optional<String> gaps(Entry entry) {
    var kinds =
        edition.site().revision().gapsOf(entry.id()).stream()
            .map(kind -> page.words().name("collection", kind))
            .toList();
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(page.words().of("notice.revision", edition.names().all(kinds)));
  }

  private @Nullable String notices(ProseEntry entry) {
    var all = Stream.concat(notice(entry).stream(), gaps(entry).stream()).toList();
    return all.isEmpty() ? null : String.join(" ", all);
  }

  Subject subject(ProseEntry entry) {
    return subject(entry, edition.prose(entry).summary().value());
  }

  Subject subject(Entry entry, String description) {
    return Subject.article(entry, edition.writtenTitle(entry), description, trail(entry));
  }

  private List<Link> trail(Entry entry) {
    Collection collection = entry.id().collection();
    return collection == Collection.PAGES ? List.of(home()) : List.of(home(), list(collection));
  }

  Link home() {
    return Link.of(page.href(new Target.Home(edition.language())), page.words().of("home"));
  }

  Link list(Collection collection) {
    return Link.of(
        page.href(new Target.ListPage(collection, edition.language(), 1)),
        page.words().name("collection", collection));
  }

  /** An overview, if the site has it. */
  Optional<Link> overview(Overview overview) {
    return page.find(new Target.OverviewPage(overview, edition.language()))
        .map(href -> Link.of(href, page.words().name("overview", overview)));
  }
}
