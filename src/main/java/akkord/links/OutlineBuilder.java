package akkord.links;

import akkord.links.Link.Languages;
import akkord.links.Outline.Anchors;
import akkord.links.Outline.Announced;
import akkord.links.Outline.Conduct;
import akkord.links.Outline.Listing;
import akkord.links.Outline.Named;
import akkord.links.Outline.Repeated;
import akkord.links.Outline.Unmet;
import akkord.links.Outline.Versions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Collects the outline of one file while it is read. */
final class OutlineBuilder {

  private final FilePath file;
  private final String text;
  private final SharedTexts shared;
  private final List<Link> links = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Repeated> repeated = new ArrayList<>();
  private final List<Link> canonicals = new ArrayList<>();
  private final List<Alternate> alternates = new ArrayList<>();
  private final List<Announced> announced = new ArrayList<>();
  private final Set<String> maps = new HashSet<>();
  private final List<Unmet> named = new ArrayList<>();
  private Optional<Link> redirect = Optional.empty();
  private Listing listing = Listing.LISTED;
  private Optional<String> base = Optional.empty();
  private Optional<String> language = Optional.empty();
  private OptionalInt damage = OptionalInt.empty();

  OutlineBuilder(FilePath file, String text, SharedTexts shared) {
    this.file = file;
    this.text = text;
    this.shared = shared;
  }

  String text() {
    return text;
  }

  Link link(String written, Use use, int place) {
    return link(written, use, place, Languages.UNSAID);
  }

  Link link(String written, Use use, int place, Languages languages) {
    var link = new Link(shared.of(written), use, place, languages);
    if (!written.regionMatches(true, 0, "data:", 0, 5)) { // they may be large, and lead nowhere
      links.add(link);
    }
    return link;
  }

  void id(String written, int place) {
    String id = shared.of(written);
    if (!ids.add(id)) {
      repeated.add(new Repeated(id, place));
    }
  }

  /** The text stops being UTF-8 at an offset. */
  void damagedAt(int offset) {
    damage = OptionalInt.of(Places.number(offset));
  }

  void name(String name) {
    names.add(name);
  }

  void map(String name) {
    maps.add(name);
  }

  /** An element names another one of its page, which may come later. */
  void namesId(String id, int place) {
    named.add(new Unmet(Named.ID, id, place));
  }

  /** A picture names its map, which may come later. */
  void namesMap(String map, int place) {
    named.add(new Unmet(Named.MAP, map, place));
  }

  private boolean isUnmet(Unmet reference) {
    return switch (reference.kind()) {
      case ID -> !ids.contains(reference.name());
      case MAP -> !maps.contains(reference.name());
    };
  }

  void redirect(Link link) {
    redirect = redirect.or(() -> Optional.of(link));
  }

  /** What {@code <meta name=robots>} says. */
  void robots(String content) {
    String rules = content.toLowerCase(Locale.ROOT);
    if (rules.contains("noindex") || rules.contains("none")) {
      listing = Listing.UNLISTED;
    }
  }

  /** The first one counts, as it does for browsers. */
  void base(String href) {
    base = base.or(() -> Optional.of(href));
  }

  void language(String tag) {
    language = Optional.of(shared.of(tag.toLowerCase(Locale.ROOT)));
  }

  void canonical(Link link) {
    canonicals.add(link);
  }

  void alternate(Alternate alternate) {
    alternates.add(alternate);
  }

  void announced(Announced page) {
    announced.add(page);
  }

  Outline build() {
    names.addAll(ids);
    return new Outline(
        file,
        base,
        links,
        new Anchors(names, repeated, named.stream().filter(this::isUnmet).toList()),
        new Versions(language, canonicals, alternates),
        announced,
        damage,
        new Conduct(redirect, listing));
  }
}
