package akkord.content;

import akkord.diagnostic.Diagnostics;
import akkord.ledger.Ledger;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    var path = beside(request.content());
    var shown = beside(request.shownAs());
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        TextReader.reportSize(shown, size, LARGEST, found);
        return Ledger.EMPTY;
      }
      byte[] bytes = Files.readAllBytes(path);
      sums.note(shown, bytes);
      String text = new String(bytes, StandardCharsets.UTF_8); // the ledger reports bad bytes
      return Ledger.read(new SourceFile(shown, text.replace("\r\n", "\n")), found);
    } catch (NoSuchFileException none) {
      return Ledger.EMPTY;
    } catch (AccessDeniedException unreadable) {
      FolderListing.reportUnreadable(shown, found);
      return Ledger.EMPTY;
    }
  }
}
