package akkord.picture;

import java.util.ArrayList;
import java.util.List;

/** Lays spans into as few lanes as their order allows, so that none touches another. */
public final class Lanes {

  private Lanes() {}

  /** A part of a line, from one coordinate up to another. */
  public record Span(int from, int to) {}

  /**
   * The lane of each span, from 0: the first in which it is free.
   *
   * @param spans in the order in which they choose, each not left of the one before
   * @param gap what stays free between two spans of a lane
   */
  public static List<Integer> of(List<Span> spans, int gap) {
    var ends = new ArrayList<Integer>();
    var lanes = new ArrayList<Integer>();
    for (var span : spans) {
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) + gap > span.from()) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(span.to());
      } else {
        ends.set(lane, span.to());
      }
      lanes.add(lane);
    }
    return lanes;
  }
}
