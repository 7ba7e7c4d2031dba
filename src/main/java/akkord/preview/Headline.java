package akkord.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * A title broken into lines of about the same width, as large as fits.
 *
 * @param size an em in pixels
 * @param shortened whether the title did not fit even in the smallest size
 */
record Headline(float size, List<String> lines, boolean shortened) {
  /** From one base line to the next, in ems. */
  static final float LEADING = 1.22f;

  /** Sizes to try, and how many lines look well in each. */
  private record Step(float size, int lines) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(76, 2),
          new Step(68, 3),
          new Step(60, 3),
          new Step(54, 4),
          new Step(48, 4),
          new Step(42, 5),
          new Step(36, 5));

  Headline {
    lines = List.copyOf(lines);
  }

  /** Sets a title that is not empty and has been through {@link Spelling}. */
  static Headline of(String title, Typeface typeface, float width) {
    for (Step step : STEPS) {
      var words = new Words(title, new Lettering(typeface, step.size, 0));
      if (words.widest() <= width) {
        List<String> lines = words.lines(width);
        if (lines.size() <= step.lines) {
          return new Headline(step.size, balance(words, lines, width), false);
        }
      }
    }
    return cut(title, typeface, width);
  }

  /** The narrowest lines of the same number: so the last is about as long as the others. */
  private static List<String> balance(Words words, List<String> lines, float width) {
    List<String> best = lines;
    float tooNarrow = words.widest();
    float enough = width;
    while (enough - tooNarrow > 4) {
      float middle = (tooNarrow + enough) / 2;
      List<String> narrower = words.lines(middle);
      if (narrower.size() > lines.size()) {
        tooNarrow = middle;
      } else {
        enough = middle;
        best = narrower;
      }
    }
    return best;
  }

  /** The smallest size, words divided where they must be, and an ellipsis where that is not all. */
  private static Headline cut(String title, Typeface typeface, float width) {
    Step step = STEPS.getLast();
    var lettering = new Lettering(typeface, step.size, 0);
    List<String> lines = new Words(title, lettering).divided(width).lines(width);
    if (lines.size() <= step.lines) {
      return new Headline(step.size, lines, false);
    }
    var shown = new ArrayList<>(lines.subList(0, step.lines));
    shown.set(step.lines - 1, lettering.shorten(shown.getLast(), width));
    return new Headline(step.size, shown, true);
  }
}
