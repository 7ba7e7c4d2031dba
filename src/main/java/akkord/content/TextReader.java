package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.LineMap;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a file as text: strict UTF-8, lines ended by a line feed, within limits. */
final class TextReader {

  /** Most bytes of a Markdown file. */
  static final int LARGEST_TEXT = 256 * 1024;

  /** Most bytes of a data file. */
  static final int LARGEST_DATA = 1024 * 1024;

  /** What stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private TextReader() {}

  /**
   * Reads a file that was found.
   *
   * @param largest the most bytes that it may have; a larger one is not read
   * @param sums is told the check sum of the file's bytes
   * @return empty if it can't be read as text, which is then reported
   */
  static Optional<SourceFile> read(FoundFile file, int largest, Checksums sums, Diagnostics found)
      throws IOException {
    try (var channel = Files.newByteChannel(file.path())) {
      long size = channel.size();
      if (size > largest) {
        reportSize(file.shown(), size, largest, found);
        return Optional.empty();
      }
      byte[] bytes = bytes(channel, (int) size);
      sums.note(file.shown(), bytes);
      return decode(file.shown(), bytes, found)
          .flatMap(text -> TextRules.check(new SourceFile(file.shown(), text), found));
    } catch (NoSuchFileException | AccessDeniedException unreadable) {
      FolderListing.reportUnreadable(file.shown(), found);
      return Optional.empty();
    }
  }

  /** What a file of this size holds, or the start of one that just grows. */
  private static byte[] bytes(SeekableByteChannel channel, int size) throws IOException {
    var buffer = ByteBuffer.allocate(size);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
    return buffer.hasRemaining()
        ? Arrays.copyOf(buffer.array(), buffer.position())
        : buffer.array();
  }

  /** Says that a file is too large to be read. */
  static void reportSize(SourcePath shown, long size, int largest, Diagnostics found) {
    found.report(
        DiagnosticCode.FILE_TOO_LARGE,
        Location.startOf(shown),
        "the file has %s bytes; at most %s are allowed",
        size,
        largest);
  }

  private static Optional<String> decode(SourcePath shown, byte[] bytes, Diagnostics found) {
    var other = ByteOrderMark.otherEncoding(bytes);
    if (other.isPresent()) {
      found.report(
          DiagnosticCode.INVALID_UTF_8,
          Location.startOf(shown),
          "the file is %s; save it as UTF-8",
          other.get());
      return Optional.empty();
    }
    var quick = new String(bytes, StandardCharsets.UTF_8);
    if (quick.indexOf(REPLACEMENT) < 0) { // else the character is written there, or a byte is wrong
      return Optional.of(withLineFeeds(ByteOrderMark.strip(quick)));
    }
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    var text = withLineFeeds(ByteOrderMark.strip(out.flip().toString()));
    if (result.isError()) {
      reportByte(shown, text, bytes[in.position()], found);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static void reportByte(SourcePath shown, String before, byte bad, Diagnostics found) {
    var place = new LineMap(before).position(before.length());
    var hex = HexFormat.of().withUpperCase().toHexDigits(bad);
    found.report(
        DiagnosticCode.INVALID_UTF_8,
        Location.at(shown, place),
        "the byte 0x%s is not UTF-8; save the file as UTF-8",
        hex);
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
