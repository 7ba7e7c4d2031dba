package akkord.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCheckTest {

  private static final String PNG = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR";

  private static String findings(String name, byte[] bytes) {
    var found = new Diagnostics();
    ImageCheck.check(new SourcePath("static/" + name), bytes, found);
    return found.sorted().stream()
        .map(finding -> finding.location() + " " + finding.code().id() + " " + finding.text())
        .collect(Collectors.joining("\n"));
  }

  private static String findings(String name, String latin) {
    return findings(name, latin.getBytes(ISO_8859_1));
  }

  private static byte[] written(String format, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), format, bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"png, a.png", "jpg, a.JPG", "jpg, b.jpeg", "gif, a.gif"})
  void picturesOfTheirFormatAreGood(String format, String name) throws IOException {
    assertEquals("", findings(name, written(format, 640, 480)));
  }

  @Test
  void thePlaceOfTheSizeIsThatOfTheWriters() throws IOException {
    for (var format : new ImageFormat[] {ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.GIF}) {
      var header = new ImageHeader(written(format.name(), 640, 481));
      assertEquals(PixelSize.of(640, 481), format.size(header), format.name());
    }
  }

  @Test
  void aJpegBehindOtherSegmentsIsMeasured() {
    String frame = "\u00FF\u00C2\0\u0011\b\u0002\0\u0001\0";
    String start = "\u00FF\u00D8\u00FF\u00E1\0\u0006abcd\u00FF\u00FF\u00C4\0\u0003x";
    assertEquals(PixelSize.of(256, 512), ImageFormat.JPEG.size(header(start + frame)));
  }

  private static ImageHeader header(String latin) {
    return new ImageHeader(latin.getBytes(ISO_8859_1));
  }

  @Test
  void eachFormOfWebPIsMeasured() {
    String start = "RIFF\u0001\0\0\0WEBP";
    String lossy = "VP8 \u0001\0\0\0\0\0\0\u009D\u0001*\u0080\u0002\u00E0A";
    String lossless = "VP8L\u0001\0\0\0/\u007F\u00C2w\0";
    String extended = "VP8X\n\0\0\0\0\0\0\0\u007F\u0002\0\u00DF\u0001\0";
    for (var form : new String[] {lossy, lossless, extended}) {
      assertEquals(PixelSize.of(640, 480), ImageFormat.WEBP.size(header(start + form)), form);
    }
  }

  /** Whatever decoders skip, each in its own way, could hide another picture. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00FF\u0001", "\u00FF\u00D0", "\u00FF\0", "\u00FF\u00DA\0\u0002"})
  void aJpegWithAnythingElseBeforeItsSizeIsNone(String other) {
    String frame = "\u00FF\u00C0\0\u0011\b\u0002\0\u0001\0";
    assertEquals(Optional.empty(), ImageFormat.JPEG.size(header("\u00FF\u00D8" + other + frame)));
  }

  @Test
  void theFramesOfAGifCountWhereTheyAreLarger() {
    String screen = "GIF89a\u0001\0\u0001\0\u0080\0\0abcdef";
    String comment = "!\u00FE\u0003abc\0";
    String frame = ",\u0001\0\u0002\0\0\u0001\0\u0002\0";
    String small = ",\0\0\0\0\u0001\0\u0001\0\u0080abcdef\u0002\u0001a\0";
    assertEquals(
        PixelSize.of(257, 514), ImageFormat.GIF.size(header(screen + comment + small + frame)));
  }

  @Test
  void ofAvifTheLargestPartCounts() {
    String part = "ispe\0\0\0\0\0\0\u0002\u0080\0\0\u0001\u00E0";
    String small = "ispe\0\0\0\0\0\0\0\u0001\0\0\0\u0001";
    String track = "av01" + "\0".repeat(24) + "\u0002\u0080\u0001\u00E0";
    String kind = box("ftyp", "avif\0\0\0\0");
    for (var behind :
        new String[] {
          box("meta", small + part),
          box("free", "x".repeat(70_000)) + box("meta", part),
          box("meta", small) + box("moov", track),
          "\0\0\0\0meta" + part,
          "\0\0\0\u0001free\0\0\0\0\0\0\0\u0010" + box("meta", part)
        }) {
      assertEquals(PixelSize.of(640, 480), ImageFormat.AVIF.size(header(kind + behind)));
    }
    assertEquals(
        Optional.empty(), ImageFormat.AVIF.size(header(kind + box("free", part))), "hidden");
    String endless = "\0\0\0\u0001free" + "\u007F" + "\u00FF".repeat(7);
    assertEquals(Optional.empty(), ImageFormat.AVIF.size(header(kind + endless)));
  }

  private static String box(String kind, String holds) {
    int size = 8 + holds.length();
    return ""
        + (char) 0
        + (char) (size >> 16)
        + (char) (size >> 8 & 0xFF)
        + (char) (size & 0xFF)
        + kind
        + holds;
  }

  @Test
  void ofIconsTheLargestPartCounts() {
    String entry = "\0\0\u0001\0 \0\u0001\0\0\0";
    String start = "\0\0\u0001\0\u0002\0\u0010\u0010" + entry + "\u00FF\0\0\0\0\0" + entry;
    String picture = PNG + "\0\0\u0002\u0080\0\0\u0001\u00E0";
    String bitmap = "(\0\0\0\u0080\u0002\0\0\u00C0\u0003\0\0";
    assertEquals(PixelSize.of(640, 480), ImageFormat.ICO.size(header(start + "&\0\0\0" + picture)));
    assertEquals(PixelSize.of(640, 480), ImageFormat.ICO.size(header(start + "&\0\0\0" + bitmap)));
    for (String nowhere : new String[] {"\u00FF".repeat(4), "\u00FF\u00FF\u00FF\u007F"}) {
      assertEquals(PixelSize.of(256, 256), ImageFormat.ICO.size(header(start + nowhere)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.webp", "a.avif", "a.ico", "A.PNG"})
  void aPageIsNoPicture(String name) {
    String format = ImageFormat.of(name.toLowerCase(java.util.Locale.ROOT)).orElseThrow().name();
    for (var text : new String[] {"", "<!doctype html><script>alert(1)</script>"}) {
      assertEquals(
          "static/"
              + name
              + ":1:1 invalid-image this is no "
              + format
              + " picture, as its name says; save it in that format, or rename it",
          findings(name, text));
    }
  }

  @Test
  void everyCutOfAPictureComesToAnEnd() throws IOException {
    byte[] whole = written("jpg", 16, 16);
    for (int end = 0; end < whole.length; end++) {
      var header = new ImageHeader(Arrays.copyOf(whole, end));
      for (var format : ImageFormat.values()) {
        var size = format.size(header);
        assertEquals(size, size.filter(s -> s.equals(new PixelSize(16, 16))));
      }
    }
  }

  @Test
  void pixelsAreCountedBeforeAnythingIsUnpacked() {
    assertEquals("", findings("a.png", PNG + "\0\0'\u0010\0\0\u0013\u0088"));
    assertEquals(
        "static/a.png:1:1 limit-exceeded the picture has 10000 × 5001 pixels; at most 50 million"
            + " are allowed",
        findings("a.png", PNG + "\0\0'\u0010\0\0\u0013\u0089"));
    String most = "\u00FF".repeat(4);
    assertEquals(
        Long.MAX_VALUE, ImageFormat.PNG.size(header(PNG + most + most)).orElseThrow().pixels());
  }

  @Test
  void otherFilesAreOfNoAccount() {
    assertEquals("", findings("a.txt", "<script>"));
  }
}
