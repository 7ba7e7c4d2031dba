package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.site.Txtar.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class TxtarTest {

  @Test
  void readsACommentAndItsFiles() {
    var txtar = Txtar.parse("about\n-- a.txt --\none\ntwo\n-- b/c.txt --\n");
    assertEquals("about\n", txtar.comment());
    assertEquals(
        List.of(new Section("a.txt", "one\ntwo\n"), new Section("b/c.txt", "")), txtar.sections());
  }

  @Test
  void takesAFileWithFrontMatterAsItIs() {
    var txtar = Txtar.parse("-- a.md --\n---\ntitle: x\n---\n-- b --\n");
    assertEquals("---\ntitle: x\n---\n", txtar.sections().getFirst().text());
  }

  @Test
  void isWrittenAsItWasRead() {
    String text = "about\n-- a.txt --\none\n-- b.txt --\ntwo\n";
    assertEquals(text, Txtar.parse(text).text());
  }

  @Test
  void escapesStandForBytesAndCharacters() {
    assertArrayEquals(new byte[] {'a', (byte) 0xFF, '\\', 'x'}, Escapes.bytes("a\\xFF\\\\x"));
    assertArrayEquals("\u202E".getBytes(UTF_8), Escapes.bytes("\\u{202E}"));
  }
}
