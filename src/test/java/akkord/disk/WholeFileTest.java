package akkord.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.disk.WholeFile.Opening;
import akkord.disk.WholeFile.Reading;
import akkord.disk.WholeFile.Reading.TooLarge;
import akkord.disk.WholeFile.Reading.Unread;
import akkord.disk.WholeFile.Reading.Whole;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file is read whole as it was at one moment, or not at all, whatever becomes of it meanwhile.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class WholeFileTest {

  private static final int LARGEST = 10;

  @TempDir private Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(temporary.resolve("site"));
    file = Files.writeString(folder.resolve("a.md"), "before");
  }

  /** Something that happens to the file after it was looked at. */
  private interface Event {
    void happen() throws IOException;
  }

  private String read(Path path) throws IOException {
    return inWords(WholeFile.read(SourceFolder.of(folder), path, LARGEST));
  }

  /** Reads the file while something happens each time just before it is opened. */
  private String readWhile(Event event) throws IOException {
    return readOpening(path -> {
      event.happen();
      return Files.newInputStream(path);
    });
  }

  private String readOpening(Opening opening) throws IOException {
    return inWords(WholeFile.read(SourceFolder.of(folder), file, LARGEST, opening));
  }

  private static String inWords(Reading reading) {
    return switch (reading) {
      case Whole(var bytes) -> new String(bytes, UTF_8);
      case TooLarge(long size) -> "TOO LARGE " + size;
      case Unread(var obstacle) -> obstacle.toString();
    };
  }

  /** Happens once only, however often the file is read. */
  private static Event once(Event event) {
    var left = new AtomicBoolean(true);
    return () -> {
      if (left.getAndSet(false)) {
        event.happen();
      }
    };
  }

  @Test
  void anUnchangedFileIsReadWhole() throws IOException {
    assertEquals("before", read(file));
  }

  @Test
  void anInterruptedThreadReadsOn() throws IOException {
    Thread.currentThread().interrupt();
    try {
      assertEquals("before", read(file));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void anEmptyFileIsReadWhole() throws IOException {
    assertEquals("", read(Files.createFile(folder.resolve("empty"))));
  }

  @Test
  void aLargerFileThanAllowedIsNotRead() throws IOException {
    Files.writeString(file, "x".repeat(LARGEST));
    assertEquals("x".repeat(LARGEST), read(file));
    Files.writeString(file, "x".repeat(LARGEST + 1));
    assertEquals("TOO LARGE 11", read(file));
  }

  @Test
  void aMissingFileIsMissing() throws IOException {
    assertEquals("MISSING", read(folder.resolve("none")));
    assertEquals("MISSING", read(file.resolve("below-a-file")));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    assertEquals("NO_FILE", read(Files.createDirectory(folder.resolve("b.md"))));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsNotOpened() throws Exception {
    assertEquals("NO_FILE", read(pipe(folder.resolve("pipe"))));
  }

  private static Path pipe(Path path) throws Exception {
    int exit = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    assertEquals(0, exit, "mkfifo");
    return path;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSocketIsNotOpened() throws IOException {
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      var path = folder.resolve("s");
      socket.bind(UnixDomainSocketAddress.of(path));
      assertEquals("NO_FILE", read(path));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsNotRead() throws IOException {
    var devices = SourceFolder.of(Path.of("/dev"));
    assertEquals("NO_FILE", inWords(WholeFile.read(devices, Path.of("/dev/zero"), LARGEST)));
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    assertEquals("LINK", read(Files.createSymbolicLink(folder.resolve("link"), file)));
    assertEquals("LINK", read(Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"))));
  }

  @Test
  void aFileBehindALinkIsNotRead() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link"), folder);
    assertEquals("LINK", read(link.resolve("a.md")));
  }

  @Test
  void aNeighbourWhoseNameBeginsAlikeLiesElsewhere() throws IOException {
    var secret = Files.createDirectory(temporary.resolve("site-secret"));
    Files.writeString(secret.resolve("a.md"), "secret");
    Files.createSymbolicLink(folder.resolve("link"), secret);
    assertEquals("LINK", read(folder.resolve("link/a.md")));
  }

  @Test
  void aFolderMayItselfLieBehindALink() throws IOException {
    var link = Files.createSymbolicLink(temporary.resolve("link"), folder);
    var reading = WholeFile.read(SourceFolder.of(link), link.resolve("a.md"), LARGEST);
    assertEquals("before", inWords(reading));
  }

  @Test
  void aFileIsNoFolderToReadFrom() {
    assertThrows(NotDirectoryException.class, () -> SourceFolder.of(file));
  }

  @Test
  void aFileThatGrowsOnceIsReadAgain() throws IOException {
    assertEquals("before+", readWhile(once(this::grow)));
  }

  @Test
  void aFileThatKeepsGrowingIsNotCut() throws IOException {
    assertEquals("RESTLESS", readWhile(this::grow));
  }

  private void grow() throws IOException {
    Files.writeString(file, "+", StandardOpenOption.APPEND);
  }

  @Test
  void aFileThatGrowsBeyondItsLimitIsNotRead() throws IOException {
    assertEquals("TOO LARGE 20", readWhile(once(() -> Files.writeString(file, "x".repeat(20)))));
  }

  @Test
  void aFileThatShrinksIsReadAgain() throws IOException {
    assertEquals("be", readWhile(once(() -> Files.writeString(file, "be"))));
  }

  @Test
  void aFileThatIsReplacedIsReadAgain() throws IOException {
    var other = Files.writeString(folder.resolve("new"), "latter");
    assertEquals(
        "latter",
        readWhile(
            once(() -> {
              Files.delete(file);
              Files.move(other, file);
            })));
  }

  @Test
  void aFileThatVanishesIsMissing() throws IOException {
    assertEquals("MISSING", readWhile(once(() -> Files.delete(file))));
  }

  @Test
  void aFileThatBecomesALinkIsNotFollowed() throws IOException {
    var secret = Files.writeString(temporary.resolve("secret"), "secret");
    assertEquals(
        "LINK",
        readWhile(
            once(() -> {
              Files.delete(file);
              Files.createSymbolicLink(file, secret);
            })));
  }

  @Test
  void aFileThatBecomesAFolderIsNoFile() throws IOException {
    assertEquals(
        "NO_FILE",
        readWhile(
            once(() -> {
              Files.delete(file);
              Files.createDirectory(file);
            })));
  }

  @Test
  void aFolderOnTheWayThatBecomesALinkIsNotFollowed() throws IOException {
    var secret = Files.createDirectory(temporary.resolve("secret"));
    Files.writeString(secret.resolve("b.md"), "secret");
    var inner = Files.createDirectory(folder.resolve("inner"));
    file = Files.writeString(inner.resolve("b.md"), "before");
    assertEquals(
        "LINK",
        readWhile(
            once(() -> {
              Files.move(inner, folder.resolve("old"));
              Files.createSymbolicLink(inner, secret);
            })));
  }

  @Test
  void whatTheMachineFailsAtIsNotHidden() {
    assertThrows(
        IOException.class,
        () ->
            readOpening(_ -> {
              throw new IOException("input/output error");
            }));
  }
}
