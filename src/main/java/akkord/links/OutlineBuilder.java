package akkord.links;

import akkord.links.Link.Languages;
import akkord.links.Outline.Anchors;
import akkord.links.Outline.Announced;
import akkord.links.Outline.Repeated;
import akkord.links.Outline.Versions;
import akkord.location.Position;
import akkord.location.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collects the outline of one file while it is read. */
final class OutlineBuilder {

  private final FilePath file;
  private final SourceFile source;
  private final List<Link> links = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Repeated> repeated = new ArrayList<>();
  private final List<Link> canonicals = new ArrayList<>();
  private final List<Alternate> alternates = new ArrayList<>();
  private final List<Announced> announced = new ArrayList<>();
  private Optional<String> base = Optional.empty();
  private Optional<String> language = Optional.empty();

  OutlineBuilder(FilePath file, SourceFile source) {
    this.file = file;
    this.source = source;
  }

  String text() {
    return source.text();
  }

  Link link(String written, Use use, int offset) {
    return link(written, use, offset, Languages.UNSAID);
  }

  Link link(String written, Use use, int offset, Languages languages) {
    var link = new Link(written, use, position(offset), languages);
    if (!written.regionMatches(true, 0, "data:", 0, 5)) { // they may be large, and lead nowhere
      links.add(link);
    }
    return link;
  }

  void id(String id, int offset) {
    if (!ids.add(id)) {
      repeated.add(new Repeated(id, position(offset)));
    }
    names.add(id);
  }

  /** In damaged markup the parser knows no place for some attributes, and says -1. */
  private Position position(int offset) {
    return source.lines().position(Math.max(offset, 0));
  }

  void name(String name) {
    names.add(name);
  }

  /** The first one counts, as it does for browsers. */
  void base(String href) {
    base = base.or(() -> Optional.of(href));
  }

  void language(String tag) {
    language = Optional.of(tag.toLowerCase(Locale.ROOT));
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
    return new Outline(
        file,
        base,
        links,
        new Anchors(names, repeated),
        new Versions(language, canonicals, alternates),
        announced);
  }
}
