package akkord.preview;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font that the program brings along: outlines, widths and kerning, and nothing of what
 * the machine has. Safe for use by several threads.
 */
final class Typeface {
  /**
   * Where FontBox warns that it passes over a font's table of rarer variants of characters, which
   * no picture needs.
   */
  private static final String VARIANTS = "org.apache.fontbox.ttf.CmapSubtable";

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final @Nullable KerningSubtable kerning;
  private final float unitsPerEm;
  private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    var table = font.getKerning();
    this.kerning = table == null ? null : table.getHorizontalKerningSubtable();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /** Reads the font of a resource beside this class. */
  static Typeface read(String resource) {
    var warnings = Logger.getLogger(VARIANTS);
    var level = warnings.getLevel();
    warnings.setLevel(Level.OFF);
    try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its font " + resource);
      }
      return new Typeface(
          new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      warnings.setLevel(level);
    }
  }

  /** The glyph of a character, or empty where the font has none. */
  Optional<Glyph> glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, this::load);
  }

  /** Whether every character of a text has a glyph. */
  boolean has(String text) {
    return text.codePoints().allMatch(character -> glyph(character).isPresent());
  }

  /** By how many ems the second of two neighbours moves to the right; mostly negative. */
  float kern(Glyph left, Glyph right) {
    return kerning == null ? 0 : kerning.getKerning(left.id(), right.id()) / unitsPerEm;
  }

  /** FontBox reads a glyph by moving about in the file, which only one thread at a time may do. */
  private Optional<Glyph> load(int codePoint) {
    synchronized (font) {
      int id = characters.getGlyphId(codePoint);
      return id == 0 ? Optional.empty() : Optional.of(read(id));
    }
  }

  private Glyph read(int id) {
    try {
      var data = font.getGlyph().getGlyph(id);
      float advance = font.getAdvanceWidth(id) / unitsPerEm;
      if (data == null) {
        return new Glyph(id, advance, new float[0]); // such as a space
      }
      var path = data.getPath();
      path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
      return new Glyph(id, advance, Outline.edges(path));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
