package akkord.links;

import akkord.codec.BinaryReader;
import akkord.links.Link.Languages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what outlines, verdicts and the like are made of.
 *
 * @param in gives the bytes
 * @param known knows the texts by their numbers
 */
record KeptReader(BinaryReader in, KeptTexts known) {

  private static final List<Use> USES = List.of(Use.values());

  /** A part of a list. */
  interface Part<T> {
    T read() throws IOException;
  }

  <T> List<T> list(Part<T> part) throws IOException {
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

  String text() throws IOException {
    return known.texts().text(in.number());
  }

  FilePath file() throws IOException {
    return file(in.number());
  }

  FilePath file(long number) throws IOException {
    return new FilePath(known.paths().text(number));
  }

  int place() throws IOException {
    long number = in.number();
    int place = (int) (number >>> 1);
    return (number & 1) == 0 ? place : ~place;
  }

  Link link() throws IOException {
    int head = in.octet();
    return new Link(text(), USES.get(head >> 1), place(), languages(head));
  }

  private Languages languages(int head) throws IOException {
    return (head & 1) == 0 ? Languages.UNSAID : Languages.of(text(), text(), text());
  }
}
