package akkord.assemble;

import akkord.inflection.Match;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The running text of a block as readers see it, across emphasis, links and line ends, with the
 * place of each of its characters.
 *
 * <p>A line end is a space. Code, and a reference that shows its target's title, are one {@link
 * #OPAQUE} character; citations and footnote references are nothing.
 */
final class Passage {

  /** Stands for what says something but has no words of its own. */
  static final char OPAQUE = '\uFFFC';

  /**
   * A reference to an entry.
   *
   * @param start its first character in the text
   * @param end behind its last one
   */
  record Link(EntryId target, int start, int end) {}

  /** Whose words a text is. */
  enum Voice {
    OWN,
    QUOTED
  }

  /** Where a piece of the text starts: in the text, and in its file. */
  private record Piece(int offset, Position at) {}

  private final SourcePath file;
  private final Voice voice;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Match> foreign = new ArrayList<>();

  private Passage(SourcePath file, Voice voice) {
    this.file = file;
    this.voice = voice;
  }

  /** The running text of a block in a file. */
  static Passage of(List<Inline> content, SourcePath file) {
    return of(content, file, Voice.OWN);
  }

  /** The running text of a block in a file, which may be that of a block quotation. */
  static Passage of(List<Inline> content, SourcePath file, Voice voice) {
    var passage = new Passage(file, voice);
    passage.addAll(content);
    return passage;
  }

  String text() {
    return text.toString();
  }

  /** Whether it stands in a block quotation. */
  boolean isQuoted() {
    return voice == Voice.QUOTED;
  }

  /** Its references to entries, in their order. */
  List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  /** The pieces in another language. */
  List<Match> foreign() {
    return Collections.unmodifiableList(foreign);
  }

  /** The place of some of its characters. */
  Location location(int start, int end) {
    var first = position(start);
    if (end <= start) {
      return Location.at(file, first);
    }
    var last = position(end - 1);
    return new Location(file, first, new Position(last.line(), last.column() + 1));
  }

  private Position position(int offset) {
    var piece = pieces.get(lastPieceAt(offset));
    int before = text.substring(piece.offset(), offset).codePointCount(0, offset - piece.offset());
    return new Position(piece.at().line(), piece.at().column() + before);
  }

  private int lastPieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).offset() > offset) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private void addAll(List<Inline> content) {
    content.forEach(this::add);
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.Text(var at, var words) -> add(at, words);
      case Inline.SoftBreak(var at) -> add(at, " ");
      case Inline.HardBreak(var at) -> add(at, "\n");
      case Inline.Code code -> add(code.at(), String.valueOf(OPAQUE));
      case Inline.Emphasis emphasis -> addAll(emphasis.content());
      case Inline.Strong strong -> addAll(strong.content());
      case Inline.Strikethrough strikethrough -> addAll(strikethrough.content());
      case Inline.Foreign foreign -> addForeign(foreign.content());
      case Inline.AddressLink link -> addAll(link.content());
      case Inline.AnchorLink link -> addAll(link.content());
      case Inline.Reference reference -> addLink(reference);
      case Inline.Citations _, Inline.FootnoteReference _ -> {}
    }
  }

  private void addForeign(List<Inline> content) {
    int start = text.length();
    addAll(content);
    foreign.add(new Match(start, text.length()));
  }

  private void addLink(Inline.Reference reference) {
    int start = text.length();
    if (reference.content().isEmpty()) {
      add(reference.at(), String.valueOf(OPAQUE));
    } else {
      addAll(reference.content());
    }
    links.add(new Link(reference.target(), start, text.length()));
  }

  private void add(Position at, String words) {
    pieces.add(new Piece(text.length(), at));
    text.append(words);
  }
}
