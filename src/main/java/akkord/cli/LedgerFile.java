package akkord.cli;

import akkord.diagnostic.Diagnostics;
import akkord.ledger.Ledger;
import akkord.location.SourcePath;
import akkord.output.RenewedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The file of the ledger.
 *
 * @param path where it is, absolute
 * @param shown how it is named to people
 */
record LedgerFile(Path path, SourcePath shown) {

  /** What it says; a file that is not there yet says nothing. */
  Ledger read(Diagnostics found) throws IOException {
    return akkord.content.LedgerFile.read(path, shown, found);
  }

  /** Writes it whole or not at all; where it says the same already, it is left as it is. */
  void write(Ledger ledger) throws IOException {
    var folder = Objects.requireNonNull(path.getParent());
    var name = Objects.requireNonNull(path.getFileName()).toString();
    RenewedFiles.write(folder, new TreeMap<>(Map.of(name, ledger.write())));
  }
}
