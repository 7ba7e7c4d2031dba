package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.disk.FileStamp;
import akkord.location.SourcePath;
import akkord.model.Checksum;
import akkord.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entry as it was read, with the files that it was read from.
 *
 * @param files its facts, if it has some, then its texts
 * @param asked its words that may be ids
 * @param entry the entry
 * @param found what is worth mending in it; no errors
 */
record KeptEntry(List<KeptFile> files, List<NameAsked> asked, Entry entry, List<Diagnostic> found) {

  KeptEntry {
    files = List.copyOf(files);
    asked = List.copyOf(asked);
    found = List.copyOf(found);
  }

  /**
   * A file that was read.
   *
   * @param shown how it is named to people
   * @param stamp how it was before it was read; {@link FileStamp#GONE} where it had been written so
   *     late that it might have been written again without a trace
   * @param sum of its bytes
   */
  record KeptFile(SourcePath shown, FileStamp stamp, Checksum sum) {}

  /** An entry that was read from files with these stamps. */
  static KeptEntry of(
      List<FoundFile> files, List<FileStamp> stamps, List<NameAsked> asked, Outcome.Read read) {
    var sums = read.sums().byFile();
    var kept = new ArrayList<KeptFile>();
    for (int i = 0; i < files.size(); i++) {
      var shown = files.get(i).shown();
      kept.add(new KeptFile(shown, stamps.get(i), Objects.requireNonNull(sums.get(shown))));
    }
    return new KeptEntry(kept, asked, read.entry(), read.found().sorted());
  }

  /** The same entry, read from files with other stamps. */
  KeptEntry with(List<FileStamp> stamps) {
    var renewed = new ArrayList<KeptFile>();
    for (int i = 0; i < files.size(); i++) {
      renewed.add(new KeptFile(files.get(i).shown(), stamps.get(i), files.get(i).sum()));
    }
    return new KeptEntry(renewed, asked, entry, found);
  }

  /** What reading it again would give. */
  Outcome.Read outcome() {
    var sums = new Checksums();
    files.forEach(file -> sums.note(file.shown(), file.sum()));
    var findings = new Diagnostics();
    findings.addAll(found);
    return new Outcome.Read(entry, sums, findings);
  }
}
