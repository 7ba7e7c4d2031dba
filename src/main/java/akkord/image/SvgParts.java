package akkord.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what an SVG draws: parts that have an id can be drawn by reference, and references within
 * them multiply, so that some twenty elements can keep a browser busy for ever.
 */
final class SvgParts {

  /** Longest chain of references and nested parts; more is taken for a circle. */
  private static final int DEEPEST = 200;

  private final Part root = new Part();
  private final Map<String, Part> named = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /** What lies in an element with an id, but not in another such element within. */
  private static final class Part {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private long own = 1;
    private Optional<Long> drawn = Optional.empty();
  }

  SvgParts() {
    open.push(root);
  }

  /** An element begins. */
  void begin(Optional<String> id) {
    if (id.isEmpty()) {
      open.getFirst().own++;
      open.push(open.getFirst());
      return;
    }
    var part = new Part();
    open.getFirst().parts.add(part);
    named.putIfAbsent(id.get(), part);
    open.push(part);
  }

  /** The element that began last refers to another one, which is drawn for it. */
  void refer(String id) {
    open.getFirst().references.add(id);
  }

  /** The element that began last ends. */
  void end() {
    open.pop();
  }

  /** Whether the picture draws at most so many elements. */
  boolean drawsAtMost(long most) {
    return drawn(root, most, 0) <= most;
  }

  /** How many elements a part draws; where it is more than the most, at least one more. */
  private long drawn(Part part, long most, int depth) {
    if (part.drawn.isPresent()) {
      return part.drawn.get();
    }
    if (depth > DEEPEST) {
      return most + 1;
    }
    long sum = part.own;
    for (var within : within(part)) {
      if (sum > most) {
        break; // or else a circle would be gone through for ever
      }
      sum += drawn(within, most, depth + 1);
    }
    part.drawn = Optional.of(sum);
    return sum;
  }

  /** The parts that stand in a part, and those that are drawn there. */
  private List<Part> within(Part part) {
    var within = new ArrayList<>(part.parts);
    for (var reference : part.references) {
      Optional.ofNullable(named.get(reference)).ifPresent(within::add);
    }
    return within;
  }
}
