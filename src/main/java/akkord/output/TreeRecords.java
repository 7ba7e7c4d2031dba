package akkord.output;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.Seal;
import akkord.disk.FileStamp;
import akkord.model.Checksum;
import akkord.output.TreeRecord.Recorded;
import akkord.route.FileSum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The records of the published tree and of the one that is kept as a spare, as bytes for the next
 * build. Which record is whose, the trees themselves tell: they may trade places at any time.
 *
 * @param all at most two
 */
record TreeRecords(List<TreeRecord> all) {

  static final TreeRecords NONE = new TreeRecords(List.of());

  private static final String FORM = "files 1";

  TreeRecords {
    all = List.copyOf(all);
  }

  /** The record of a tree. */
  Optional<TreeRecord> of(Tree tree) {
    return all.stream().filter(each -> each.isOf(tree)).findFirst();
  }

  /** What an earlier build has left; none, where it is damaged. */
  static TreeRecords read(byte[] bytes) {
    try {
      return new Reader(new BinaryReader(Seal.opened(bytes))).records();
    } catch (IOException | IllegalArgumentException damaged) {
      return NONE;
    }
  }

  /** What to leave for the next build. */
  byte[] bytes() {
    var body = new BinaryWriter();
    body.text(FORM);
    body.number(all.size());
    for (var each : all) {
      write(each, body);
    }
    return Seal.sealed(body.toBytes());
  }

  private static void write(TreeRecord record, BinaryWriter out) {
    out.text(record.key());
    write(record.marker(), out);
    out.number(record.files().size());
    record
        .files()
        .forEach((name, file) -> {
          out.text(name);
          out.number(file.sum().size());
          out.text(file.sum().checksum().hex());
          write(file.stamp(), out);
        });
  }

  private static void write(FileStamp stamp, BinaryWriter out) {
    out.number(stamp.size());
    out.number(stamp.written());
    out.text(stamp.key());
  }

  private record Reader(BinaryReader in) {

    TreeRecords records() throws IOException {
      if (!in.text().equals(FORM)) {
        return NONE;
      }
      var all = new ArrayList<TreeRecord>();
      for (int left = in.count(); left > 0; left--) {
        all.add(record());
      }
      return new TreeRecords(all);
    }

    private TreeRecord record() throws IOException {
      String key = in.text();
      var marker = stamp();
      var files = new HashMap<String, Recorded>();
      for (int left = in.count(); left > 0; left--) {
        files.put(in.text(), new Recorded(sum(), stamp()));
      }
      return new TreeRecord(key, marker, files);
    }

    private FileSum sum() throws IOException {
      return new FileSum(in.number(), new Checksum(in.text()));
    }

    private FileStamp stamp() throws IOException {
      return new FileStamp(in.number(), in.number(), in.text());
    }
  }
}
