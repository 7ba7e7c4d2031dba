package akkord.links;

import akkord.codec.BinaryWriter;
import akkord.links.Link.Languages;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Writes what outlines, verdicts and the like are made of.
 *
 * @param out takes the bytes
 * @param known numbers the texts
 */
@SuppressWarnings("EnumOrdinal") // the same program writes and reads, as LinkMemory sees to
record KeptWriter(BinaryWriter out, KeptTexts known) {

  <T> void list(Collection<T> parts, Consumer<T> sink) {
    out.number(parts.size());
    parts.forEach(sink);
  }

  void text(String text) {
    out.number(known.texts().number(text));
  }

  void file(FilePath file) {
    out.number(number(file));
  }

  int number(FilePath file) {
    return known.paths().number(file.value());
  }

  void place(int place) {
    out.number(place < 0 ? (long) ~place << 1 | 1 : (long) place << 1);
  }

  void link(Link link) {
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
}
