package akkord.preview;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A typeface at a size: measures and draws single lines. Texts have been through {@link Spelling}.
 *
 * @param size an em in pixels
 * @param spacing added after each character, in ems
 */
record Lettering(Typeface typeface, float size, float spacing) {
  private static final String ELLIPSIS = "…";

  /** What no text ends with before an ellipsis. */
  private static final Pattern TRAILING = Pattern.compile("[\\s,;:·–—-]+$");

  /** How far letters, with accents and tails, reach above and below the base line, in ems. */
  private static final float ABOVE = 1.2f;

  private static final float BELOW = 0.4f;

  /**
   * Letters from this size on stand on whole pixels: none looks misplaced, and equal ones, being
   * the same pixels, take half the room in the file.
   */
  private static final float LARGE = 40;

  /** The smallest size that a line is drawn in to make it fit, as a part of the full size. */
  private static final float SMALLEST = 0.84f;

  /** This lettering in another typeface. */
  Lettering in(Typeface other) {
    return new Lettering(other, size, spacing);
  }

  /** The width of a line in pixels. */
  float width(String line) {
    return run(line, (_, _) -> {}) * size;
  }

  /** This lettering, smaller by as much as a line needs to fit, within bounds. */
  Lettering fitting(String line, float width) {
    float factor = Math.clamp(width / Math.max(width(line), 1), SMALLEST, 1);
    return new Lettering(typeface, (float) Math.floor(size * factor), spacing);
  }

  /** The line where it fits, or as many of its words as do, with an ellipsis. */
  String fit(String line, float width) {
    return width(line) <= width ? line : shorten(line, width);
  }

  /** As much of a line as has room for an ellipsis after it, at the end of a word if it has any. */
  String shorten(String line, float width) {
    String start = line;
    while (!start.isEmpty() && width(start + ELLIPSIS) > width) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    boolean inWord = start.length() < line.length() && line.charAt(start.length()) != ' ';
    int word = inWord ? start.lastIndexOf(' ') : -1;
    return TRAILING.matcher(word > 0 ? start.substring(0, word) : start).replaceFirst("")
        + ELLIPSIS;
  }

  /** Draws a line from a place on the base line. */
  void draw(String line, Canvas canvas, Ink ink, float x, float baseline) {
    int top = (int) (baseline - ABOVE * size);
    int left = (int) x;
    var shape =
        new Coverage(left, top, (int) Math.ceil(width(line)) + 2, (int) ((ABOVE + BELOW) * size));
    run(line, (glyph, place) -> shape.add(glyph.edges(), stand(x + place * size), baseline, size));
    canvas.lay(ink, shape);
  }

  private float stand(float x) {
    return size < LARGE ? x : Math.round(x);
  }

  /** Takes a glyph and its place, in ems from the start of the line. */
  @FunctionalInterface
  private interface Placing {
    void take(Glyph glyph, float place);
  }

  /** Goes through a line's glyphs and returns where it ends, in ems. */
  private float run(String line, Placing placing) {
    float place = 0;
    @Nullable Glyph before = null;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      Glyph glyph = typeface.glyph(line.codePointAt(i)).orElseThrow();
      place += before == null ? 0 : spacing + typeface.kern(before, glyph);
      placing.take(glyph, place);
      place += glyph.advance();
      before = glyph;
    }
    return place;
  }
}
