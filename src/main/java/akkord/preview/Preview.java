package akkord.preview;

import java.util.EnumMap;
import java.util.Map;

/**
 * A preview picture and what became of the texts of its card.
 *
 * @param png the picture, a PNG file of {@value #WIDTH} × {@value #HEIGHT} pixels; not to be
 *     changed
 * @param losses the parts of the card that the picture does not show in full
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
public record Preview(byte[] png, Map<Part, Loss> losses) {
  /** Width in pixels. */
  public static final int WIDTH = 1200;

  /** Height in pixels. */
  public static final int HEIGHT = 630;

  /** A text of a card. */
  public enum Part {
    KICKER,
    TITLE,
    SITE,
    NOTE
  }

  /** What was lost of a text. */
  public enum Loss {
    /** Its end: the text is too long, and an ellipsis stands for the rest. */
    SHORTENED,
    /** All of it: the typefaces lack a character, and a text with holes says something else. */
    LEFT_OUT
  }

  public Preview {
    losses = losses.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(losses));
  }
}
