package akkord.links;

import akkord.links.Outline.Anchors;
import akkord.links.Outline.Announced;
import akkord.links.Outline.Conduct;
import akkord.links.Outline.Listing;
import akkord.links.Outline.Named;
import akkord.links.Outline.Repeated;
import akkord.links.Outline.Unmet;
import akkord.links.Outline.Versions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes outlines as bytes, without the names of their files, and reads them. What the checks of
 * the whole site ask for comes first, links and anchors last, so that these can be left unread.
 */
@SuppressWarnings("EnumOrdinal") // the same program writes and reads, as LinkMemory sees to
final class OutlineBytes {

  private static final List<Named> NAMED = List.of(Named.values());
  private static final List<Listing> LISTINGS = List.of(Listing.values());
  private static final Anchors UNREAD = new Anchors(Set.of(), List.of(), List.of());

  private OutlineBytes() {}

  static void write(Outline outline, KeptWriter to) {
    new Writer(to).outline(outline);
  }

  /**
   * The outline of a file.
   *
   * @throws IOException if the bytes are not those of an outline
   */
  static Outline read(FilePath file, KeptReader from) throws IOException {
    return new Reader(file, from).outline();
  }

  /** The outline of a file as if it had neither links nor anchors. */
  static Outline readHead(FilePath file, KeptReader from) throws IOException {
    return new Reader(file, from).head().with(List.of(), UNREAD);
  }

  private record Writer(KeptWriter to) {

    void outline(Outline outline) {
      to.list(outline.base().stream().toList(), to::text);
      to.list(outline.versions().language().stream().toList(), to::text);
      to.list(outline.versions().canonicals(), to::link);
      to.list(outline.versions().alternates(), this::alternate);
      to.list(outline.announced(), this::announced);
      to.list(outline.damage().stream().boxed().toList(), to::place);
      to.list(outline.conduct().redirect().stream().toList(), to::link);
      to.out().octet(outline.conduct().listing().ordinal());
      to.list(outline.links(), to::link);
      to.list(outline.anchors().names().stream().sorted().toList(), to::text);
      to.list(outline.anchors().repeated(), this::repeated);
      to.list(outline.anchors().unmet(), this::unmet);
    }

    private void repeated(Repeated repeated) {
      to.text(repeated.id());
      to.place(repeated.place());
    }

    private void unmet(Unmet unmet) {
      to.out().octet(unmet.kind().ordinal());
      to.text(unmet.name());
      to.place(unmet.place());
    }

    private void alternate(Alternate alternate) {
      to.text(alternate.language());
      to.link(alternate.link());
    }

    private void announced(Announced announced) {
      to.link(announced.page());
      to.list(announced.alternates(), this::alternate);
    }
  }

  private record Reader(FilePath file, KeptReader from) {

    Outline outline() throws IOException {
      var head = head();
      var links = from.list(from::link);
      var names = Set.copyOf(from.list(from::text));
      return head.with(
          links, new Anchors(names, from.list(this::repeated), from.list(this::unmet)));
    }

    Head head() throws IOException {
      var base = from.list(from::text).stream().findFirst();
      Optional<String> language = from.list(from::text).stream().findFirst();
      var versions = new Versions(language, from.list(from::link), from.list(this::alternate));
      var announced = from.list(this::announced);
      var damage = from.list(from::place).stream().mapToInt(Integer::intValue).findFirst();
      Optional<Link> redirect = from.list(from::link).stream().findFirst();
      var conduct = new Conduct(redirect, LISTINGS.get(from.in().octet()));
      return (links, anchors) ->
          new Outline(file, base, links, anchors, versions, announced, damage, conduct);
    }

    private Repeated repeated() throws IOException {
      return new Repeated(from.text(), from.place());
    }

    private Unmet unmet() throws IOException {
      return new Unmet(NAMED.get(from.in().octet()), from.text(), from.place());
    }

    private Alternate alternate() throws IOException {
      return new Alternate(from.text(), from.link());
    }

    private Announced announced() throws IOException {
      return new Announced(from.link(), from.list(this::alternate));
    }
  }

  /** An outline but for its links and anchors. */
  private interface Head {
    Outline with(List<Link> links, Anchors anchors);
  }
}
