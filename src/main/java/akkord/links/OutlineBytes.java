package akkord.links;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.links.Link.Languages;
import akkord.links.Outline.Anchors;
import akkord.links.Outline.Announced;
import akkord.links.Outline.Conduct;
import akkord.links.Outline.Listing;
import akkord.links.Outline.Named;
import akkord.links.Outline.Repeated;
import akkord.links.Outline.Unmet;
import akkord.links.Outline.Versions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes outlines as bytes, without the names of their files, and reads them. */
@SuppressWarnings("EnumOrdinal") // the same program writes and reads, as OutlineMemory sees to
final class OutlineBytes {

  private static final List<Use> USES = List.of(Use.values());
  private static final List<Named> NAMED = List.of(Named.values());
  private static final List<Listing> LISTINGS = List.of(Listing.values());

  private interface Part<T> {
    T read() throws IOException;
  }

  private OutlineBytes() {}

  /** An outline as bytes, its texts by their numbers in a table. */
  static byte[] of(Outline outline, TextTable texts) {
    var out = new BinaryWriter();
    new Writer(out, texts).outline(outline);
    return out.toBytes();
  }

  /**
   * The outline of a file.
   *
   * @throws IOException if the bytes are not those of an outline
   */
  static Outline read(byte[] bytes, TextTable texts, FilePath file) throws IOException {
    return new Reader(new BinaryReader(bytes), texts, file).outline();
  }

  private record Writer(BinaryWriter out, TextTable texts) {

    void outline(Outline outline) {
      list(outline.base().stream().toList(), this::text);
      list(outline.links(), this::link);
      list(outline.anchors().names().stream().sorted().toList(), this::text);
      list(outline.anchors().repeated(), this::repeated);
      list(outline.anchors().unmet(), this::unmet);
      list(outline.versions().language().stream().toList(), this::text);
      list(outline.versions().canonicals(), this::link);
      list(outline.versions().alternates(), this::alternate);
      list(outline.announced(), this::announced);
      list(outline.damage().stream().boxed().toList(), this::place);
      list(outline.conduct().redirect().stream().toList(), this::link);
      out.octet(outline.conduct().listing().ordinal());
    }

    private <T> void list(Collection<T> parts, Consumer<T> sink) {
      out.number(parts.size());
      parts.forEach(sink);
    }

    private void text(String text) {
      out.number(texts.number(text));
    }

    private void place(int place) {
      out.number(place < 0 ? (long) ~place << 1 | 1 : (long) place << 1);
    }

    private void link(Link link) {
      boolean isUnsaid = link.languages().equals(Languages.UNSAID);
      out.octet(link.use().ordinal() << 1 | (isUnsaid ? 0 : 1));
      text(link.written());
      place(link.place());
      if (!isUnsaid) {
        text(link.languages().target());
        text(link.languages().own());
        text(link.languages().around());
      }
    }

    private void repeated(Repeated repeated) {
      text(repeated.id());
      place(repeated.place());
    }

    private void unmet(Unmet unmet) {
      out.octet(unmet.kind().ordinal());
      text(unmet.name());
      place(unmet.place());
    }

    private void alternate(Alternate alternate) {
      text(alternate.language());
      link(alternate.link());
    }

    private void announced(Announced announced) {
      link(announced.page());
      list(announced.alternates(), this::alternate);
    }
  }

  private record Reader(BinaryReader in, TextTable texts, FilePath file) {

    Outline outline() throws IOException {
      var base = list(this::text).stream().findFirst();
      var links = list(this::link);
      var anchors =
          new Anchors(Set.copyOf(list(this::text)), list(this::repeated), list(this::unmet));
      Optional<String> language = list(this::text).stream().findFirst();
      var versions = new Versions(language, list(this::link), list(this::alternate));
      var announced = list(this::announced);
      var damage = list(this::place).stream().mapToInt(Integer::intValue).findFirst();
      Optional<Link> redirect = list(this::link).stream().findFirst();
      var conduct = new Conduct(redirect, LISTINGS.get(in.octet()));
      return new Outline(file, base, links, anchors, versions, announced, damage, conduct);
    }

    private <T> List<T> list(Part<T> part) throws IOException {
      int size = in.count();
      if (size == 0) {
        return List.of();
      }
      var parts = new ArrayList<T>(size);
      for (int i = 0; i < size; i++) {
        parts.add(part.read());
      }
      return parts;
    }

    private String text() throws IOException {
      return texts.text(in.number());
    }

    private int place() throws IOException {
      long number = in.number();
      int place = (int) (number >>> 1);
      return (number & 1) == 0 ? place : ~place;
    }

    private Link link() throws IOException {
      int head = in.octet();
      return new Link(text(), USES.get(head >> 1), place(), languages(head));
    }

    private Languages languages(int head) throws IOException {
      return (head & 1) == 0 ? Languages.UNSAID : Languages.of(text(), text(), text());
    }

    private Repeated repeated() throws IOException {
      return new Repeated(text(), place());
    }

    private Unmet unmet() throws IOException {
      return new Unmet(NAMED.get(in.octet()), text(), place());
    }

    private Alternate alternate() throws IOException {
      return new Alternate(text(), link());
    }

    private Announced announced() throws IOException {
      return new Announced(link(), list(this::alternate));
    }
  }
}
