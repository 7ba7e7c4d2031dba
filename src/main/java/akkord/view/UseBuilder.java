package akkord.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import akkord.model.Backlink;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Gathers what of the site refers to an entry, each place linked. */
final class UseBuilder {

  private final PageScope page;
  private final Edition edition;

  UseBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
  }

  List<Use> uses(EntryId target) {
    var byEntry =
        edition.site().relations().backlinks().getOrDefault(target, List.of()).stream()
            .filter(this::isShown)
            .collect(groupingBy(Backlink::from, LinkedHashMap::new, toList()));
    return byEntry.entrySet().stream().map(e -> use(e.getKey(), e.getValue())).toList();
  }

  /** Whether the place is on the page that readers of this language get. */
  private boolean isShown(Backlink backlink) {
    return backlink.language().isEmpty()
        || backlink.language().get().equals(languageOf(backlink.from()));
  }

  private LanguageTag languageOf(EntryId id) {
    return edition.entry(id) instanceof ProseEntry entry
        ? edition.languageOf(entry)
        : edition.language();
  }

  private Use use(EntryId entry, List<Backlink> backlinks) {
    var byQuote =
        backlinks.stream()
            .collect(
                groupingBy(
                    Backlink::quote,
                    LinkedHashMap::new,
                    mapping(this::place, toCollection(LinkedHashSet::new))));
    var passages =
        byQuote.entrySet().stream()
            .map(e ->
                new Use.Passage(
                    List.copyOf(e.getValue()), e.getKey().map(edition::quotation).orElse(null)))
            .toList();
    return new Use(page.link(entry), page.words().name("kind", entry.collection()), passages);
  }

  private Link place(Backlink backlink) {
    var href = page.href(backlink.from(), Anchors.of(backlink.place()));
    return Link.of(href, new Places(edition, edition.entry(backlink.from())).of(backlink.place()));
  }
}
