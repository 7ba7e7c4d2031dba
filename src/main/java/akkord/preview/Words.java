package akkord.preview;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text in pieces between which a line may end: after a space, after a hyphen, a dash or a slash
 * between letters, at a soft hyphen, and after a Chinese or Japanese character where the line
 * breaking of Unicode allows it, so not before a comma or a small kana. A text has no space at its
 * end.
 */
final class Words {

  /** What stands after a piece: inside a line, and at its end. */
  private enum Joint {
    SPACE(" ", ""),
    CLOSE("", ""),
    SOFT("", "-");

    private final String inside;
    private final String atEnd;

    Joint(String inside, String atEnd) {
      this.inside = inside;
      this.atEnd = atEnd;
    }
  }

  private record Piece(String text, Joint joint) {
    String last() {
      return text + joint.atEnd;
    }
  }

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final Set<UnicodeBlock> WIDE_BLOCKS =
      Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private final Lettering lettering;
  private final List<Piece> pieces;

  Words(String text, Lettering lettering) {
    this(split(text), lettering);
  }

  private Words(List<Piece> pieces, Lettering lettering) {
    this.pieces = pieces;
    this.lettering = lettering;
  }

  /** The width of the widest piece: no line can be narrower. */
  float widest() {
    float widest = 0;
    for (Piece piece : pieces) {
      widest = Math.max(widest, lettering.width(piece.last()));
    }
    return widest;
  }

  /** Fills lines of a width, each as far as it goes; a piece that is wider has one to itself. */
  List<String> lines(float width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    String end = "";
    for (Piece piece : pieces) {
      if (!line.isEmpty() && lettering.width(line + piece.last()) > width) {
        lines.add(line.toString().stripTrailing() + end);
        line.setLength(0);
      }
      line.append(piece.text).append(piece.joint.inside);
      end = piece.joint.atEnd;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** The same text, with pieces wider than a width divided anywhere. */
  Words divided(float width) {
    var narrow = new ArrayList<Piece>();
    for (Piece piece : pieces) {
      String rest = piece.text;
      int length = fitting(rest, width);
      while (length < rest.length()) {
        narrow.add(new Piece(rest.substring(0, length), Joint.SOFT));
        rest = rest.substring(length);
        length = fitting(rest, width);
      }
      narrow.add(new Piece(rest, piece.joint));
    }
    return new Words(narrow, lettering);
  }

  /** How much of a text fits, with a hyphen where it is not all; at least one character. */
  private int fitting(String text, float width) {
    int length = text.length();
    int first = text.offsetByCodePoints(0, Math.min(1, length));
    while (length > first
        && lettering.width(text.substring(0, length) + Joint.SOFT.atEnd) > width) {
      length = text.offsetByCodePoints(length, -1);
    }
    return length;
  }

  private static List<Piece> split(String text) {
    var pieces = new ArrayList<Piece>();
    var ends = BreakIterator.getLineInstance(Locale.ROOT);
    ends.setText(text);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isGap(text, i)) {
        pieces.add(new Piece(text.substring(start, i), Joint.SPACE));
        start = i + 1;
      } else if (character == Spelling.SOFT_HYPHEN) {
        pieces.add(new Piece(text.substring(start, i), Joint.SOFT));
        start = i + 1;
      } else if (isJoint(text, i) || isEndOfIdeograph(text, i, ends)) {
        pieces.add(new Piece(text.substring(start, i + 1), Joint.CLOSE));
        start = i + 1;
      }
    }
    pieces.add(new Piece(text.substring(start), Joint.CLOSE));
    return pieces;
  }

  /** Whether a space lets a line end: not before a dash or a dot between parts, which end it. */
  private static boolean isGap(String text, int i) {
    return text.charAt(i) == ' ' && "–—·".indexOf(text.charAt(i + 1)) < 0;
  }

  /**
   * Whether a line may end behind a character of a script that is written without spaces. Hiragana
   * mostly end a word, so that none begins a line but behind a comma.
   */
  private static boolean isEndOfIdeograph(String text, int i, BreakIterator ends) {
    if (i + 1 == text.length() || !isWide(text.charAt(i)) || !ends.isBoundary(i + 1)) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean isInWord =
        UnicodeScript.of(next) == UnicodeScript.HIRAGANA && Character.isLetter(text.charAt(i));
    return next != ' ' && !isInWord;
  }

  private static boolean isWide(char character) {
    return WITHOUT_SPACES.contains(UnicodeScript.of(character))
        || WIDE_BLOCKS.contains(UnicodeBlock.of(character))
        || character == 'ー';
  }

  private static boolean isJoint(String text, int i) {
    return "-–—/".indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }
}
