package akkord.preview;

import static akkord.preview.Card.Tone.FULL;
import static akkord.preview.Card.Tone.HOLLOW;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.preview.Preview.Loss;
import akkord.preview.Preview.Part;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures, read back by the JDK's own reader. They are left in {@code target/previews}. */
class PreviewsTest {
  private static final Previews PREVIEWS = new Previews();
  private static final Card QUANTUM =
      card("Quantum partnerships of the universities of Chicago and Tokyo");

  /** No text stands nearer to the edges, in pixels. */
  private static final int MARGIN = 60;

  private static Card card(String title) {
    return new Card(
        "Memorandum · Tokyo, 21 May 2023",
        title,
        "Akkord – Science agreements",
        "In force",
        List.of(FULL, FULL, HOLLOW));
  }

  static List<Card> cards() {
    return List.of(
        QUANTUM,
        card("Absichtserklärung"),
        card("Übereinkommen ".repeat(40).strip()),
        card("Grundstücksverkehrsgenehmigungszuständigkeitsübertragungs".repeat(3)),
        card("ÄÖÜÅÇŞ gjpqy „Wąż“ – Đorđević"),
        card("北方海域における観測ブイの設置及びデータの共有に関する研究機関の間の協力"),
        new Card("W".repeat(300), "W".repeat(3_000), "W".repeat(300), "W".repeat(300), List.of()),
        new Card("", "UPWARDS", "Akkord", "", List.of(FULL, FULL, HOLLOW, FULL, FULL, FULL)),
        new Card("", "", "", "", List.of()));
  }

  @Test
  void theSameCardGivesTheSameBytes() {
    assertArrayEquals(new Previews().draw(QUANTUM).png(), PREVIEWS.draw(QUANTUM).png());
  }

  @Test
  void severalThreadsGiveTheSameBytes() throws InterruptedException, ExecutionException {
    var fresh = new Previews();
    var work = new ArrayList<Callable<byte[]>>();
    for (int i = 0; i < 4; i++) {
      cards().forEach(card -> work.add(() -> fresh.draw(card).png()));
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      var made = threads.invokeAll(work);
      for (int i = 0; i < made.size(); i++) {
        Card card = cards().get(i % cards().size());
        assertArrayEquals(PREVIEWS.draw(card).png(), made.get(i).get(), card.title());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void aPictureHasItsSizeAndIsSmall(Card card) throws IOException {
    byte[] png = PREVIEWS.draw(card).png();
    BufferedImage image = read(png);
    assertEquals(List.of(1200, 630), List.of(image.getWidth(), image.getHeight()));
    assertTrue(png.length < 24_000, card.title() + ": " + png.length + " bytes");
    keep(card, png);
  }

  private static void keep(Card card, byte[] png) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "previews"));
    Files.write(folder.resolve(cards().indexOf(card) + ".png"), png);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void nothingButTheStaffComesNearTheEdges(Card card) throws IOException {
    BufferedImage image = read(PREVIEWS.draw(card).png());
    int line = image.getRGB(0, 438);
    int paper = image.getRGB(0, 0);
    for (int y = 0; y < 630; y++) {
      for (int x = 0; x < 1200; x++) {
        boolean inside = x >= MARGIN && x < 1200 - MARGIN && y >= MARGIN && y < 630 - MARGIN;
        int pixel = image.getRGB(x, y);
        assertTrue(inside || pixel == paper || pixel == line, card.title() + " at " + x + ", " + y);
      }
    }
  }

  @Test
  void theColoursAreThoseOfThePages() throws IOException {
    BufferedImage image = read(PREVIEWS.draw(QUANTUM).png());
    var found =
        Stream.of(0xfdfcf9, 0x1f1e1b, 0x5c5850, 0x0b4a7d, 0xd9d4c8)
            .filter(colour -> has(image, colour))
            .map(Integer::toHexString)
            .toList();
    assertEquals(List.of("fdfcf9", "1f1e1b", "5c5850", "b4a7d", "d9d4c8"), found);
  }

  private static boolean has(BufferedImage image, int colour) {
    int[] pixels = image.getRGB(0, 0, 1200, 630, null, 0, 1200);
    return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xffffff) == colour);
  }

  @Test
  void aTitleWithACharacterThatNoFontHasIsLeftOut() {
    Preview preview = PREVIEWS.draw(card("공동성명"));
    assertEquals(Map.of(Part.TITLE, Loss.LEFT_OUT), preview.losses());
    assertArrayEquals(PREVIEWS.draw(card("")).png(), preview.png());
  }

  @Test
  void japaneseIsShownInFull() {
    var japanese = new Card("協力覚書 · 東京、2024年4月9日", "「月面」に関する日米共同声明", "取決め", "政治的約束", List.of());
    assertEquals(Map.of(), PREVIEWS.draw(japanese).losses());
  }

  @Test
  void allTextsMayBeLeftOut() {
    Preview preview = PREVIEWS.draw(new Card("공", "동", "성", "명", List.of()));
    assertEquals(
        Map.of(
            Part.KICKER, Loss.LEFT_OUT,
            Part.TITLE, Loss.LEFT_OUT,
            Part.SITE, Loss.LEFT_OUT,
            Part.NOTE, Loss.LEFT_OUT),
        preview.losses());
  }

  @Test
  void aTextTooLongIsShortened() {
    String words = "word ".repeat(200);
    Preview preview = PREVIEWS.draw(new Card("Kind", words, words, "In force", List.of()));
    assertEquals(Map.of(Part.TITLE, Loss.SHORTENED, Part.SITE, Loss.SHORTENED), preview.losses());
  }

  @Test
  void aUsualCardLosesNothing() {
    assertEquals(Map.of(), PREVIEWS.draw(QUANTUM).losses());
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
