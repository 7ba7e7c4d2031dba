package akkord.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import akkord.model.Backlink;
import akkord.model.Backlink.Place;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.TaggedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private Use use(EntryId id, List<Backlink> backlinks) {
    var entry = edition.entry(id);
    var sentences =
        entry instanceof ProseEntry withTexts
            ? Sentences.of(
                withTexts, edition, backlinks.stream().map(Backlink::place).collect(toSet()))
            : Map.<Place, Phrase>of();
    var byWords =
        backlinks.stream()
            .collect(
                groupingBy(
                    backlink ->
                        new Said(
                            Optional.ofNullable(sentences.get(backlink.place())), backlink.quote()),
                    LinkedHashMap::new,
                    mapping(this::place, toCollection(LinkedHashSet::new))));
    var passages = byWords.entrySet().stream().map(e -> passage(e.getKey(), e.getValue())).toList();
    return new Use(page.link(id), page.words().name("kind", id.collection()), passages);
  }

  /** The words with which places refer. */
  private record Said(Optional<Phrase> sentence, Optional<TaggedText> quote) {}

  private Use.Passage passage(Said said, SequencedSet<Link> places) {
    return new Use.Passage(
        List.copyOf(places),
        said.sentence().orElse(null),
        said.quote().map(edition::quotation).orElse(null));
  }

  private Link place(Backlink backlink) {
    var href = page.href(backlink.from(), Anchors.of(backlink.place()));
    return Link.of(href, new Places(edition, edition.entry(backlink.from())).of(backlink.place()));
  }
}
