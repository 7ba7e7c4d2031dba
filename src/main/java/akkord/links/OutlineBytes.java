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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Writes outlines as bytes, without the names of their files, and reads them. */
@SuppressWarnings("EnumOrdinal") // the same program writes and reads, as OutlineMemory sees to
final class OutlineBytes {

  private interface Part<T> {
    T read() throws IOException;
  }

  private interface Sink<T> {
    void write(T part) throws IOException;
  }

  private OutlineBytes() {}

  static byte[] of(Outline outline) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new Writer(new DataOutputStream(bytes)).outline(outline);
    return bytes.toByteArray();
  }

  /**
   * The outline of a file.
   *
   * @throws IOException if the bytes are not those of an outline
   */
  static Outline read(byte[] bytes, FilePath file) throws IOException {
    return new Reader(new DataInputStream(new ByteArrayInputStream(bytes)), file).outline();
  }

  private record Writer(DataOutputStream out) {

    void outline(Outline outline) throws IOException {
      list(outline.base().stream().toList(), this::text);
      list(outline.links(), this::link);
      list(outline.anchors().names().stream().sorted().toList(), this::text);
      list(outline.anchors().repeated(), this::repeated);
      list(outline.anchors().unmet(), this::unmet);
      list(outline.versions().language().stream().toList(), this::text);
      list(outline.versions().canonicals(), this::link);
      list(outline.versions().alternates(), this::alternate);
      list(outline.announced(), this::announced);
      list(outline.damage().stream().boxed().toList(), out::writeInt);
      list(outline.conduct().redirect().stream().toList(), this::link);
      out.writeByte(outline.conduct().listing().ordinal());
    }

    private <T> void list(List<T> parts, Sink<T> sink) throws IOException {
      out.writeInt(parts.size());
      for (var part : parts) {
        sink.write(part);
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE); // any text, whole or not
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    private void link(Link link) throws IOException {
      text(link.written());
      out.writeByte(link.use().ordinal());
      out.writeInt(link.place());
      text(link.languages().target());
      text(link.languages().own());
      text(link.languages().around());
    }

    private void repeated(Repeated repeated) throws IOException {
      text(repeated.id());
      out.writeInt(repeated.place());
    }

    private void unmet(Unmet unmet) throws IOException {
      out.writeByte(unmet.kind().ordinal());
      text(unmet.name());
      out.writeInt(unmet.place());
    }

    private void alternate(Alternate alternate) throws IOException {
      text(alternate.language());
      link(alternate.link());
    }

    private void announced(Announced announced) throws IOException {
      link(announced.page());
      list(announced.alternates(), this::alternate);
    }
  }

  private record Reader(DataInputStream in, FilePath file) {

    Outline outline() throws IOException {
      var base = list(this::text).stream().findFirst();
      var links = list(this::link);
      var anchors =
          new Anchors(new HashSet<>(list(this::text)), list(this::repeated), list(this::unmet));
      Optional<String> language = list(this::text).stream().findFirst();
      var versions = new Versions(language, list(this::link), list(this::alternate));
      var announced = list(this::announced);
      var damage = list(in::readInt).stream().mapToInt(Integer::intValue).findFirst();
      Optional<Link> redirect = list(this::link).stream().findFirst();
      var conduct = new Conduct(redirect, Listing.values()[in.readByte()]);
      return new Outline(file, base, links, anchors, versions, announced, damage, conduct);
    }

    private <T> List<T> list(Part<T> part) throws IOException {
      int size = in.readInt();
      var parts = new ArrayList<T>();
      for (int i = 0; i < size; i++) {
        parts.add(part.read());
      }
      return parts;
    }

    private String text() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE);
    }

    private Link link() throws IOException {
      return new Link(
          text(), Use.values()[in.readByte()], in.readInt(), Languages.of(text(), text(), text()));
    }

    private Repeated repeated() throws IOException {
      return new Repeated(text(), in.readInt());
    }

    private Unmet unmet() throws IOException {
      return new Unmet(Named.values()[in.readByte()], text(), in.readInt());
    }

    private Alternate alternate() throws IOException {
      return new Alternate(text(), link());
    }

    private Announced announced() throws IOException {
      return new Announced(link(), list(this::alternate));
    }
  }
}
