package akkord.content;

import akkord.diagnostic.Diagnostics;
import akkord.ledger.Ledger;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The file in which the repository keeps what checks have shown of external addresses. It lies
 * beside the content folder, since a program writes it and nobody edits it.
 */
public final class LedgerFile {

  /** Most bytes of a ledger: enough for some 50,000 addresses. */
  private static final int LARGEST = 16 * 1024 * 1024;

  private static final String FOLDER = ".links";
  private static final String NAME = "ledger.jsonl";

  private LedgerFile() {}

  /** The folder of the ledger that belongs to a content folder. */
  public static Path folder(Path content) {
    return content.resolveSibling(FOLDER);
  }

  /** Where the ledger of a content folder lies, whether or not there is one. */
  public static Path beside(Path content) {
    return folder(content).resolve(NAME);
  }

  /** How the ledger of a content folder is named to people, who know that folder by this name. */
  public static SourcePath beside(SourcePath content) {
    int slash = content.value().lastIndexOf('/');
    String above = content.value().equals(".") ? "../" : content.value().substring(0, slash + 1);
    return new SourcePath(above + FOLDER + "/" + NAME);
  }

  /**
   * Reads the ledger of a content folder. Without a file nothing is known.
   *
   * @param sums is told the check sum of the file
   */
  static Ledger read(ContentRequest request, Checksums sums, Diagnostics found) throws IOException {
    var shown = beside(request.shownAs());
    var bytes = NamedFile.bytes(beside(request.content()), shown, LARGEST, found);
    bytes.ifPresent(read -> sums.note(shown, read));
    return bytes.map(read -> ledger(shown, read, found)).orElse(Ledger.EMPTY);
  }

  /**
   * Reads a ledger wherever it lies. Without a file nothing is known.
   *
   * @param shown how it is named to people
   */
  public static Ledger read(Path path, SourcePath shown, Diagnostics found) throws IOException {
    return NamedFile.bytes(path, shown, LARGEST, found)
        .map(read -> ledger(shown, read, found))
        .orElse(Ledger.EMPTY);
  }

  private static Ledger ledger(SourcePath shown, byte[] bytes, Diagnostics found) {
    var text = new String(bytes, StandardCharsets.UTF_8); // the ledger reports bad bytes
    return Ledger.read(new SourceFile(shown, text.replace("\r\n", "\n")), found);
  }
}
