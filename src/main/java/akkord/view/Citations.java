package akkord.view;

import akkord.model.Backlink.Place;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Located;
import akkord.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Numbers the sources of one page in the order in which they are first asked for, and remembers
 * what each is asked for: the text first, then the facts as the page has them.
 */
final class Citations {

  private final PageScope page;
  private final Places names;
  private final SequencedMap<EntryId, SequencedSet<Link>> places = new LinkedHashMap<>();
  private final Map<EntryId, Integer> numbers = new HashMap<>();
  private final EvidenceList evidence;

  Citations(PageScope page, Entry entry) {
    this.page = page;
    this.names = new Places(page.edition(), entry);
    this.evidence = new EvidenceList(page);
  }

  /** The number of a source that a place of this page names. */
  Mark cite(EntryId source, Link place) {
    places.computeIfAbsent(source, _ -> new LinkedHashSet<>()).add(place);
    return mark(source);
  }

  /** The numbers of the sources that a fact rests on; what they say goes to the evidence. */
  List<Mark> cite(List<Evidence> items, Place place) {
    var link = link(place);
    var marks = new TreeSet<>(Comparator.comparingInt(Mark::number));
    for (var item : items) {
      var mark = cite(item.source(), link);
      evidence.add(item, mark, link);
      marks.add(mark);
    }
    return List.copyOf(marks);
  }

  /** The number of a source that a fact names. */
  Mark cite(Located<EntryId> source, Place place) {
    return cite(source, link(place));
  }

  private Mark cite(Located<EntryId> source, Link place) {
    page.trace(page.href(source.value()), source.at());
    return cite(source.value(), place);
  }

  private Mark mark(EntryId source) {
    int number = numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    var href = Href.InSite.anchor(Anchors.source(number));
    return new Mark(number, href, page.words().of("mark", number));
  }

  private Link link(Place place) {
    return Link.of(Href.InSite.anchor(Anchors.of(place)), names.of(place));
  }

  /** What the sources say about the facts, in the order of the facts. */
  List<EvidenceItem> evidence() {
    return evidence.items();
  }

  /** All sources by their numbers. */
  List<SourceItem> sources() {
    var items = new ArrayList<SourceItem>();
    var sources = new SourceDescriptions(page);
    places.forEach((id, from) -> {
      var source = (Source) page.edition().entry(id);
      items.add(
          new SourceItem(
              Anchors.source(mark(id).number()),
              mark(id).number(),
              page.link(source),
              sources.line(source),
              sources.address(source).orElse(null),
              List.copyOf(from)));
    });
    return items;
  }
}
