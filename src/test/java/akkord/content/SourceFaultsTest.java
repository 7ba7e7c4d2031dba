package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the place of a file, or takes its place between listing and reading, is told. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SourceFaultsTest {

  private static final String ACTOR = "actors/norway.yaml";

  @TempDir private Path temporary;
  private ContentFolder content;

  @BeforeEach
  void write() throws IOException {
    content = ContentFolder.in(temporary.resolve("content"));
  }

  /** Something that happens to the content once it has been listed. */
  private interface Event {
    void happen() throws IOException;
  }

  private ContentRequest request(Path folder) {
    return new ContentRequest(
        folder, new SourcePath("content"), LocalDate.EPOCH, Drafts.INCLUDED, 1);
  }

  /** What is found if something happens before the first entry is read. */
  private String findingsAfter(Event event) throws Exception {
    var request = request(content.path(""));
    var step = EntryStep.reading(MarkdownReader::read, request);
    var happened = new boolean[1];
    var read =
        ContentReader.read(
            request,
            (files, around) -> {
              if (!happened[0]) {
                happened[0] = true;
                event.happen();
              }
              return step.read(files, around);
            });
    return inShort(read.loaded().diagnostics());
  }

  private static String inShort(List<Diagnostic> findings) {
    return findings.stream()
        .map(finding -> finding.location() + " " + finding.code().id())
        .collect(Collectors.joining(", "));
  }

  private String findings() throws Exception {
    return inShort(ContentReader.read(request(content.path(""))).diagnostics());
  }

  @Test
  void aFileThatVanishesIsNamed() throws Exception {
    assertEquals(
        "content/" + ACTOR + ":1:1 unreadable-file", findingsAfter(() -> content.delete(ACTOR)));
  }

  /** Root may read everything, so that there is no such file for it. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
  void aFileThatMayNotBeReadIsNamed() throws Exception {
    var file = content.path(ACTOR);
    Files.setPosixFilePermissions(file, Set.of());
    assertEquals(
        Files.isReadable(file) ? "" : "content/" + ACTOR + ":1:1 unreadable-file", findings());
  }

  /** As with files, root may read all folders. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
  void aFolderThatMayNotBeReadIsNamed() throws Exception {
    var folder = content.path("agreements/frame");
    var before = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, Set.of());
    boolean isReadable = Files.isReadable(folder);
    String findings = findings();
    Files.setPosixFilePermissions(folder, before);
    assertEquals(isReadable ? "" : "content/agreements/frame:1:1 unreadable-file", findings);
  }

  @Test
  void aFileThatWasSwappedForALinkIsNotFollowed() throws Exception {
    var secret = Files.writeString(temporary.resolve("secret"), "secret: canary\n");
    assertEquals(
        "content/" + ACTOR + ":1:1 symbolic-link",
        findingsAfter(() -> {
          content.delete(ACTOR);
          Files.createSymbolicLink(content.path(ACTOR), secret);
        }));
  }

  @Test
  void anEntryThatWasSwappedForALinkIsNotFollowed() throws Exception {
    assertEquals(
        "content/agreements/frame:1:1 symbolic-link",
        findingsAfter(() -> {
          var entry = content.path("agreements/frame");
          var elsewhere = temporary.resolve("content-secret");
          Files.move(entry, elsewhere);
          Files.createSymbolicLink(entry, elsewhere);
        }));
  }

  @Test
  void aFileThatWasSwappedForAFolderIsNone() throws Exception {
    assertEquals(
        "content/" + ACTOR + ":1:1 unexpected-file",
        findingsAfter(() -> {
          content.delete(ACTOR);
          Files.createDirectory(content.path(ACTOR));
        }));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
  void aFileThatWasSwappedForAPipeIsNotOpened() throws Exception {
    assertEquals(
        "content/" + ACTOR + ":1:1 unexpected-file",
        findingsAfter(() -> {
          content.delete(ACTOR);
          pipe(content.path(ACTOR));
        }));
  }

  @Test
  void aFileThatHasGrownIsReadWhole() throws Exception {
    assertEquals(
        "content/" + ACTOR + ":4:1 unknown-key",
        findingsAfter(
            () -> Files.writeString(content.path(ACTOR), "odd: 1\n", StandardOpenOption.APPEND)));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
  void aPipeIsNamed() throws Exception {
    pipe(content.path("actors/pipe.yaml"));
    pipe(content.path("agreements/frame/fr.md"));
    assertEquals(
        "content/actors/pipe.yaml:1:1 unexpected-file, "
            + "content/agreements/frame/fr.md:1:1 unexpected-file",
        findings());
  }

  private static void pipe(Path path) throws IOException {
    try {
      new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
  void aSocketIsNamed() throws Exception {
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(content.path("actors/s.yaml")));
      assertEquals("content/actors/s.yaml:1:1 unexpected-file", findings());
    }
  }

  @Test
  void aFolderThatIsNamedLikeAFileIsNamed() throws Exception {
    Files.createDirectory(content.path("actors/folder.yaml"));
    assertEquals("content/actors/folder.yaml:1:1 unexpected-file", findings());
  }

  @Test
  void linksAreNamedWhereverTheyLead() throws Exception {
    Files.createDirectory(temporary.resolve("content-secret"));
    link("actors/inside.yaml", "norway.yaml");
    link("actors/outside.yaml", "/etc/passwd");
    link("actors/device.yaml", "/dev/zero");
    link("actors/gone.yaml", "nowhere.yaml");
    link("agreements/loop", ".");
    link("domains/sibling", "../../content-secret");
    assertEquals(
        "content/actors/device.yaml:1:1 symbolic-link, content/actors/gone.yaml:1:1 symbolic-link, "
            + "content/actors/inside.yaml:1:1 symbolic-link, "
            + "content/actors/outside.yaml:1:1 symbolic-link, "
            + "content/agreements/loop:1:1 symbolic-link, "
            + "content/domains/sibling:1:1 symbolic-link",
        findings());
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(content.path(name), Path.of(target));
  }

  @Test
  void theContentItselfIsNoLink() throws Exception {
    var link = Files.createSymbolicLink(temporary.resolve("link"), content.path(""));
    var findings = ContentReader.read(request(link)).diagnostics();
    assertEquals("content:1:1 symbolic-link", inShort(findings));
  }

  @Test
  void theFolderOfStaticFilesIsNoLink() throws Exception {
    var link = Files.createSymbolicLink(temporary.resolve("link"), content.path(""));
    var gone = Files.createSymbolicLink(temporary.resolve("gone"), Path.of("nowhere"));
    var shown = new SourcePath("static");
    assertEquals("static:1:1 symbolic-link", inShort(StaticReader.read(link, shown).diagnostics()));
    assertEquals("static:1:1 symbolic-link", inShort(StaticReader.read(gone, shown).diagnostics()));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
  void aLedgerThatIsAPipeIsNotOpened() throws Exception {
    pipe(Files.createDirectory(temporary.resolve(".links")).resolve("ledger.jsonl"));
    assertEquals(".links/ledger.jsonl:1:1 unexpected-file", findings());
  }

  @Test
  void aLedgerThatIsALinkIsNotFollowed() throws Exception {
    var folder = Files.createDirectory(temporary.resolve(".links"));
    Files.createSymbolicLink(folder.resolve("ledger.jsonl"), Path.of("/dev/zero"));
    assertEquals(".links/ledger.jsonl:1:1 symbolic-link", findings());
  }

  @Test
  void theFolderOfTheLedgerIsNoLink() throws Exception {
    var elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("ledger.jsonl"), "secret");
    Files.createSymbolicLink(temporary.resolve(".links"), elsewhere);
    assertEquals(".links:1:1 symbolic-link", findings());
  }

  @Test
  void theFolderOfTheLedgerIsNoFile() throws Exception {
    Files.writeString(temporary.resolve(".links"), "x");
    assertEquals(".links:1:1 unreadable-file", findings());
  }

  @Test
  void aPathHasAtMostTwoHundredCharacters() throws Exception {
    var statics = temporary.resolve("static");
    var folder = Files.createDirectories(statics.resolve("ö".repeat(98)).resolve("ö".repeat(98)));
    Files.writeString(folder.resolve("a"), "x");
    Files.writeString(folder.resolve("abc"), "x");
    var findings = StaticReader.read(statics, new SourcePath("static")).diagnostics();
    assertEquals(
        "the path has 201 characters; at most 200 are allowed", findings.getFirst().text());
    assertEquals(1, findings.size());
  }
}
