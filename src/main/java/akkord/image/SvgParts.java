package akkord.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what an SVG draws: parts that have an id can be drawn by reference, and references within
 * them multiply, so that some twenty elements can keep a browser busy for ever.
 */
final class SvgParts {

  /** Longest chain of references and nested parts; more is taken for a circle. */
  private static final int DEEPEST = 200;

  /** They say how others are coloured, and draw nothing themselves. */
  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  private final Part root = new Part("svg", List.of());
  private final Map<String, Part> named = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /**
   * That an element has another one drawn.
   *
   * @param id the other one's
   * @param reach for what it is drawn
   */
  record Reference(String id, Reach reach) {}

  /** For what a part is drawn that an element refers to. */
  enum Reach {
    /** For the element. */
    ONCE,
    /** For whatever lies in the element, too, which inherits the reference. */
    INHERITED
  }

  /** What lies in an element with an id or references, but not in another such element within. */
  private static final class Part {
    private final String element;
    private final List<Reference> references;
    private final List<Part> parts = new ArrayList<>();
    private long own = 1;
    private Optional<Long> drawn = Optional.empty();

    Part(String element, List<Reference> references) {
      this.element = element;
      this.references = references;
    }
  }

  SvgParts() {
    open.push(root);
  }

  /** An element begins. */
  void begin(String element, Optional<String> id, List<Reference> references) {
    if (id.isEmpty() && references.isEmpty()) {
      open.getFirst().own++;
      open.push(open.getFirst());
      return;
    }
    var part = new Part(element, references);
    open.getFirst().parts.add(part);
    id.ifPresent(name -> named.putIfAbsent(name, part));
    open.push(part);
  }

  /** The element that began last ends. */
  void end() {
    open.pop();
  }

  /** Whether there is a part of this id that draws something. */
  boolean isDrawing(String id) {
    return drawing(id).isPresent();
  }

  private Optional<Part> drawing(String id) {
    return Optional.ofNullable(named.get(id)).filter(part -> !GRADIENTS.contains(part.element));
  }

  /** Whether the picture draws at most so many elements. */
  boolean drawsAtMost(long most) {
    return drawn(root, most, 0) <= most;
  }

  /** How many elements a part draws at most; where it is more than the most, at least one more. */
  private long drawn(Part part, long most, int depth) {
    if (part.drawn.isPresent()) {
      return part.drawn.get();
    }
    if (depth > DEEPEST) {
      return most + 1;
    }
    long sum = part.own;
    for (var within : part.parts) {
      sum += sum > most ? 0 : drawn(within, most, depth + 1);
    }
    for (var reference : part.references) {
      var other = drawing(reference.id());
      if (other.isPresent() && sum <= most) { // or else a circle would be gone through for ever
        long once = drawn(other.get(), most, depth + 1);
        sum += reference.reach() == Reach.ONCE ? once : sum * once;
      }
    }
    long atMost = Math.min(sum, most + 1);
    part.drawn = Optional.of(atMost);
    return atMost;
  }
}
