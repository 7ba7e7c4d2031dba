package akkord.view;

import akkord.model.Backlink;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Gathers what of the site refers to an entry, each place linked. */
final class UseBuilder {

  private final PageScope page;
  private final Edition edition;

  UseBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
  }

  List<Use> uses(EntryId target) {
    SequencedMap<EntryId, SequencedSet<Use.Place>> byEntry = new LinkedHashMap<>();
    edition.site().relations().backlinks().getOrDefault(target, List.of()).stream()
        .filter(this::isShown)
        .forEach(backlink ->
            byEntry
                .computeIfAbsent(backlink.from(), _ -> new LinkedHashSet<>())
                .add(place(backlink, target)));
    var uses = new ArrayList<Use>();
    byEntry.forEach((entry, where) -> uses.add(use(entry, where)));
    return uses;
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

  private Use use(EntryId entry, SequencedSet<Use.Place> where) {
    return new Use(
        page.link(entry), page.words().name("kind", entry.collection()), List.copyOf(where));
  }

  private Use.Place place(Backlink backlink, EntryId target) {
    var href =
        Anchors.of(backlink.place(), target.collection())
            .map(anchor -> page.href(backlink.from(), anchor))
            .orElseGet(() -> page.href(backlink.from()));
    return new Use.Place(
        Link.of(href, new Places(edition, edition.entry(backlink.from())).of(backlink.place())),
        backlink.quote().map(edition::quotation).orElse(null));
  }
}
