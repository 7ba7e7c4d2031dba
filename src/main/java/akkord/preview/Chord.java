package akkord.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The staff across the picture and the chord at its right, one head above the other in thirds. */
final class Chord {
  private static final int TOP = 438;
  private static final int GAP = 18;
  private static final int THICKNESS = 2;
  private static final int LINES = 5;
  private static final int BOTTOM = TOP + (LINES - 1) * GAP;

  /** The middle of the heads, and where their stem stands. */
  private static final int MIDDLE = 1094;

  private static final int STEM = MIDDLE + 10;
  private static final int STEM_BEYOND = 54;

  private final float[] full = Outline.edges(head());
  private final float[] hollow = Outline.edges(ring());

  private static Path2D head() {
    return new Path2D.Double(new Ellipse2D.Double(-13, -8.4, 26, 16.8), turn(0.93, -0.37));
  }

  /** A head with a hole, which is mirrored so that its outline runs the other way round. */
  private static Path2D ring() {
    var hole = turn(0.81, -0.58);
    hole.scale(-1, 1);
    var ring = head();
    ring.append(new Path2D.Double(new Ellipse2D.Double(-9.8, -4.4, 19.6, 8.8), hole), false);
    return ring;
  }

  /** Turns by an angle of which cosine and sine are given: their functions differ by machine. */
  private static AffineTransform turn(double cosine, double sine) {
    return new AffineTransform(cosine, sine, -sine, cosine, 0, 0);
  }

  void draw(List<Card.Tone> tones, Canvas canvas) {
    for (int line = 0; line < LINES; line++) {
      canvas.fill(Ink.LINE, 0, TOP + line * GAP, Preview.WIDTH, THICKNESS);
    }
    int y = BOTTOM + THICKNESS / 2;
    for (Card.Tone tone : tones) {
      var shape = new Coverage(MIDDLE - 16, y - 12, 32, 24);
      shape.add(tone == Card.Tone.FULL ? full : hollow, MIDDLE, y, 1);
      canvas.lay(Ink.ACCENT, shape);
      y -= GAP;
    }
    if (!tones.isEmpty()) {
      int top = y + GAP - STEM_BEYOND;
      canvas.fill(Ink.ACCENT, STEM, top, 3, BOTTOM - 3 - top);
    }
  }
}
