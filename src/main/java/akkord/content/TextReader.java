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
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
    var bytes = SourceBytes.read(file, largest, found);
    bytes.ifPresent(read -> sums.note(file.shown(), read));
    return bytes
        .flatMap(read -> decode(file.shown(), read, found))
        .flatMap(text -> TextRules.check(new SourceFile(file.shown(), text), found));
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
