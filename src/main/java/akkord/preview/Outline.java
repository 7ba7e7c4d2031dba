package akkord.preview;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** Turns a path of curves into straight edges. */
final class Outline {
  /** How far an edge may be off its curve, in the path's units after scaling to ems. */
  private static final double FLATNESS = 0.0008;

  private static final int MOST_HALVINGS = 5;

  private float[] edges = new float[256];
  private int size;
  private double startX;
  private double startY;
  private double x;
  private double y;

  private Outline() {}

  /** The edges of a path whose units are ems, four numbers each; every contour is closed. */
  static float[] edges(Path2D path) {
    var outline = new Outline();
    var flat = new FlatteningPathIterator(path.getPathIterator(null), FLATNESS, MOST_HALVINGS);
    double[] point = new double[6];
    for (; !flat.isDone(); flat.next()) {
      outline.add(flat.currentSegment(point), point);
    }
    outline.lineTo(outline.startX, outline.startY);
    return Arrays.copyOf(outline.edges, outline.size);
  }

  private void add(int segment, double[] point) {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> {
        lineTo(startX, startY);
        startX = x = point[0];
        startY = y = point[1];
      }
      case PathIterator.SEG_CLOSE -> lineTo(startX, startY);
      default -> lineTo(point[0], point[1]);
    }
  }

  private void lineTo(double nextX, double nextY) {
    if (y != nextY) { // a level edge bounds no area
      if (size == edges.length) {
        edges = Arrays.copyOf(edges, size * 2);
      }
      edges[size++] = (float) x;
      edges[size++] = (float) y;
      edges[size++] = (float) nextX;
      edges[size++] = (float) nextY;
    }
    x = nextX;
    y = nextY;
  }
}
