package akkord.preview;

import akkord.preview.Preview.Loss;
import akkord.preview.Preview.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws preview pictures. Reads its fonts once, when made: make one and keep it. Safe for use by
 * several threads.
 */
public final class Previews {
  private static final int MARGIN = 80;
  private static final int MEASURE = Preview.WIDTH - 2 * MARGIN;

  private static final int KICKER_BASELINE = 114;
  private static final int FOOT_BASELINE = 561;
  private static final int FOOT_GAP = 48;

  /** The middle of the title, between the kicker and the staff. */
  private static final int TITLE_MIDDLE = 280;

  /** The height of a capital letter in the title's typeface, in ems. */
  private static final float CAPITAL = 0.714f;

  private final Typeface serif = Typeface.read("notoserif-bold-subset.ttf");
  private final Typeface sans = Typeface.read("notosans-regular-subset.ttf");
  private final Typeface bold = Typeface.read("notosans-bold-subset.ttf");

  /** For lines with characters that the others lack: it has Japanese, Greek and Cyrillic ones. */
  private final Typeface wide = Typeface.read("mplus1p-regular-fallback.ttf");

  private final Slot kicker =
      new Slot(Part.KICKER, new Lettering(sans, 28, 0.01f), Ink.ACCENT, KICKER_BASELINE);
  private final Slot site =
      new Slot(Part.SITE, new Lettering(bold, 25, 0.005f), Ink.TEXT, FOOT_BASELINE);
  private final Slot note =
      new Slot(Part.NOTE, new Lettering(sans, 25, 0.005f), Ink.QUIET, FOOT_BASELINE);
  private final Chord chord = new Chord();

  /** Where and how a text of one line stands. */
  private record Slot(Part part, Lettering lettering, Ink ink, int baseline) {}

  /** A text in characters that a typeface has. */
  private record Spelt(String text, Typeface typeface) {}

  /** Draws a card; see {@link Preview#losses} for what could not be shown. */
  public Preview draw(Card card) {
    return new Drawing(card).preview();
  }

  /** One picture in the making. */
  private final class Drawing {
    private final Canvas canvas = new Canvas();
    private final Map<Part, Loss> losses = new EnumMap<>(Part.class);
    private final Card card;

    Drawing(Card card) {
      this.card = card;
    }

    Preview preview() {
      chord.draw(card.chord(), canvas);
      var title = spell(Part.TITLE, card.title(), serif);
      var above = spell(Part.KICKER, card.kicker(), sans);
      var name = spell(Part.SITE, card.site(), bold);
      if (title.text.isEmpty()) {
        headline(above.text.isEmpty() ? name : above); // what else there is, in the title's place
      } else {
        headline(title);
        line(kicker, above, MEASURE);
      }
      float taken = line(note, spell(Part.NOTE, card.note(), sans), MEASURE / 2f);
      line(site, name, MEASURE - taken - FOOT_GAP);
      return new Preview(Png.write(canvas), losses);
    }

    private Spelt spell(Part part, String text, Typeface typeface) {
      return Stream.of(typeface, wide)
          .flatMap(each -> Spelling.of(text, each).map(spelt -> new Spelt(spelt, each)).stream())
          .findFirst()
          .orElseGet(() -> {
            losses.put(part, Loss.LEFT_OUT);
            return new Spelt("", typeface);
          });
    }

    private void headline(Spelt title) {
      if (title.text.isEmpty()) {
        return;
      }
      var headline = Headline.of(title.text, title.typeface, MEASURE);
      if (headline.shortened()) {
        losses.put(Part.TITLE, Loss.SHORTENED);
      }
      var lettering = new Lettering(title.typeface, headline.size(), 0);
      float leading = Headline.LEADING * headline.size();
      float height = CAPITAL * headline.size() + (headline.lines().size() - 1) * leading;
      float baseline = TITLE_MIDDLE - height / 2 + CAPITAL * headline.size();
      for (String line : headline.lines()) {
        lettering.draw(line, canvas, Ink.TEXT, MARGIN, Math.round(baseline));
        baseline += leading;
      }
    }

    /** Draws a line, its end left out where it has no room, and returns its width. */
    private float line(Slot slot, Spelt spelt, float room) {
      String whole = spelt.text.replace(Character.toString(Spelling.SOFT_HYPHEN), "");
      var lettering = slot.lettering.in(spelt.typeface).fitting(whole, room);
      String shown = lettering.fit(whole, room);
      if (!shown.equals(whole)) {
        losses.put(slot.part, Loss.SHORTENED);
      }
      float width = lettering.width(shown);
      float x = slot.part == Part.NOTE ? Preview.WIDTH - MARGIN - width : MARGIN;
      lettering.draw(shown, canvas, slot.ink, x, slot.baseline);
      return width;
    }
  }
}
