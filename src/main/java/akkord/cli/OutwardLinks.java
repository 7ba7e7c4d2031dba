package akkord.cli;

import akkord.content.OutwardPlaces;
import akkord.content.OutwardPlaces.OfSource;
import akkord.external.OutwardLink;
import akkord.http.WebAddress;
import akkord.links.OutwardUse;
import akkord.location.Location;
import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts together the addresses outside a site: those on its pages and those of its sources. Where
 * the content is known, they stand at their places in it, else at those in the pages.
 */
final class OutwardLinks {

  private final SortedMap<String, Collected> byAddress = new TreeMap<>();

  private OutwardLinks() {}

  /** What is gathered of an address. */
  private static final class Collected {
    private final String written;
    private final TreeSet<String> fragments = new TreeSet<>();
    private final List<Location> inPages = new ArrayList<>();
    private final List<Location> inContent = new ArrayList<>();
    private final TreeSet<String> sources = new TreeSet<>();
    private final TreeSet<LanguageTag> languages = new TreeSet<>();

    Collected(String written) {
      this.written = written;
    }

    Outward finish() {
      var places = inContent.isEmpty() ? inPages : inContent;
      return new Outward(
          new OutwardLink(
              written,
              fragments,
              places.stream().sorted().distinct().toList(),
              languages.size() == 1 ? Optional.of(languages.first()) : Optional.empty()),
          List.copyOf(sources));
    }
  }

  /**
   * An address outside the site.
   *
   * @param link the address with its places
   * @param sources the sources whose address it is, by id
   */
  record Outward(OutwardLink link, List<String> sources) {}

  /**
   * All addresses, each once, in order.
   *
   * @param pages what the pages of the site link to
   * @param places where addresses stand in the content
   */
  static List<Outward> of(List<OutwardUse> pages, OutwardPlaces places) {
    var links = new OutwardLinks();
    pages.forEach(links::add);
    places.byAddress().forEach(links::add);
    return links.byAddress.values().stream().map(Collected::finish).toList();
  }

  private void add(OutwardUse page) {
    var collected = at(page.address());
    collected.fragments.addAll(page.fragments());
    collected.inPages.addAll(page.places());
  }

  /** What stands in the content and on no page is left alone, but for the addresses of sources. */
  private void add(String address, List<OutwardPlaces.Use> uses) {
    boolean isSource = uses.stream().anyMatch(use -> use.source().isPresent());
    if (!isSource && !byAddress.containsKey(same(address))) {
      return;
    }
    var collected = at(address);
    for (var use : uses) {
      use.fragment().ifPresent(collected.fragments::add);
      collected.inContent.add(use.at());
      use.source().map(OfSource::id).ifPresent(collected.sources::add);
      use.source().flatMap(OfSource::language).ifPresent(collected.languages::add);
    }
  }

  private Collected at(String address) {
    return byAddress.computeIfAbsent(same(address), _ -> new Collected(address));
  }

  /** Addresses that a server can't tell apart are the same. */
  private static String same(String address) {
    return WebAddress.parse(address).map(WebAddress::value).orElse(address);
  }
}
