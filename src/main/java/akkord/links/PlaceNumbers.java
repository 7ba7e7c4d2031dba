package akkord.links;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range.AttributeRange;
import org.jspecify.annotations.Nullable;

/** Numbers the places of a page as they are asked for: in the same order at every reading. */
sealed interface PlaceNumbers {

  /** The place of an attribute's value. */
  int of(Element element, String attribute);

  /** A place in the text of a script or style sheet. */
  int in(Node text, int offset);

  /** Counts places without knowing where they are. */
  final class Counted implements PlaceNumbers {

    private @Nullable Element lastElement;
    private String lastAttribute = "";
    private int last = -1;

    @Override
    public int of(Element element, String attribute) {
      if (!element.equals(lastElement) || !attribute.equals(lastAttribute)) {
        lastElement = element;
        lastAttribute = attribute;
        last++;
      }
      return last;
    }

    @Override
    public int in(Node text, int offset) {
      lastElement = null;
      return ++last;
    }
  }

  /** Knows the offset of each place, as far as the parser has tracked it. */
  final class Tracked implements PlaceNumbers {

    private final Counted numbers = new Counted();
    private final List<Integer> offsets = new ArrayList<>();

    @Override
    public int of(Element element, String attribute) {
      int number = numbers.of(element, attribute);
      var range = element.attributes().sourceRange(attribute);
      note(number, range.isTracked() ? start(range) : 0);
      return number;
    }

    /** Where the value starts; of an empty one the parser knows no place, but that of the name. */
    private static int start(AttributeRange range) {
      var value = range.valueRange();
      boolean isEmpty = value.startPos() == value.endPos();
      return isEmpty ? range.nameRange().startPos() : value.startPos();
    }

    @Override
    public int in(Node text, int offset) {
      int number = numbers.in(text, offset);
      note(number, text.sourceRange().startPos() + offset);
      return number;
    }

    private void note(int number, int offset) {
      if (number == offsets.size()) {
        offsets.add(offset);
      }
    }

    /** The offset of a numbered place; 0 where the page has none of this number. */
    int offset(int number) {
      return number < offsets.size() ? offsets.get(number) : 0;
    }
  }

  /**
   * All places of HTML that stands as text in another file.
   *
   * @param place where it starts there
   */
  record Fixed(int place) implements PlaceNumbers {

    @Override
    public int of(Element element, String attribute) {
      return place;
    }

    @Override
    public int in(Node text, int offset) {
      return place;
    }
  }
}
