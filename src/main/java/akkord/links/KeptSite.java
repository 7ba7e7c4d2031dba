package akkord.links;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.RecordCodec;
import akkord.diagnostic.Message;
import akkord.model.Checksum;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A site as a check has left it, as bytes and as what is known.
 *
 * @param site what is known of it
 * @param sums the SHA-256 of each file that was read, nothing for one that is never opened, in
 *     order of the files
 */
record KeptSite(CheckedSite site, SequencedMap<FilePath, Optional<Checksum>> sums) {

  private static final int DIGEST = 32;

  /** What is kept of a site as a whole. */
  record Whole(
      Optional<BaseUrl> told,
      Optional<BaseUrl> base,
      List<Finding> wholeSite,
      List<Finding> findings,
      int links,
      int anchors) {}

  /** What is kept of one file. */
  private record Row(
      FilePath file, Optional<Checksum> sum, KeptPart outline, KeptPart said, KeptPart verdict) {}

  /** Nothing was left. */
  static KeptSite nothing(Optional<BaseUrl> told) {
    return new KeptSite(CheckedSite.unknown(told), new LinkedHashMap<>());
  }

  private static RecordCodec<Whole> codec() {
    return RecordCodec.of(Whole.class, List.of(Message.class, FilePath.class, Integer.class));
  }

  /**
   * Reads what was left; nothing, if another version of the program has.
   *
   * @throws IOException if the bytes are damaged
   */
  static Optional<KeptSite> read(byte[] bytes, String version) throws IOException {
    var in = new BinaryReader(bytes);
    if (!in.text().equals(version)) {
      return Optional.empty();
    }
    var whole = codec().read(in.bytes()).getFirst();
    var paths = TextTable.read(in, bytes);
    paths.readAll();
    var rows = new ArrayList<Row>();
    for (int left = in.count(); left > 0; left--) {
      rows.add(row(in, paths, bytes));
    }
    var texts = new KeptTexts(paths, TextTable.read(in, bytes));
    return Optional.of(of(whole, rows, texts));
  }

  private static Row row(BinaryReader in, TextTable paths, byte[] bytes) throws IOException {
    var file = new FilePath(paths.text(in.number()));
    var sum =
        Reading.opens(file)
            ? Optional.of(new Checksum(HexFormat.of().formatHex(in.raw(DIGEST))))
            : Optional.<Checksum>empty();
    return new Row(
        file, sum, KeptPart.next(in, bytes), KeptPart.next(in, bytes), KeptPart.next(in, bytes));
  }

  private static KeptSite of(Whole whole, List<Row> rows, KeptTexts texts) {
    Map<FilePath, List<Finding>> findings =
        whole.findings().stream().collect(Collectors.groupingBy(Finding::file));
    var outlines = new Recalled<>((file, in) -> OutlineBytes.read(file, new KeptReader(in, texts)));
    var said = new Recalled<>((_, in) -> SaidBytes.read(new KeptReader(in, texts)));
    var verdicts =
        new Recalled<>((file, in) ->
            VerdictBytes.read(findings.getOrDefault(file, List.of()), new KeptReader(in, texts)));
    var sums = new LinkedHashMap<FilePath, Optional<Checksum>>();
    for (var row : rows) {
      sums.put(row.file(), row.sum());
      outlines.left(row.file(), row.outline());
      said.left(row.file(), row.said());
      verdicts.left(row.file(), row.verdict());
    }
    var all =
        Verdicts.left(verdicts, texts.paths(), findings.keySet(), whole.links(), whole.anchors());
    var site =
        new CheckedSite(whole.told(), whole.base(), outlines, said, all, whole.wholeSite(), texts);
    return new KeptSite(site, sums);
  }

  /** What to hand on; nothing, if it could not be read as it was written. */
  byte[] bytes(String version) throws IOException {
    var verdicts = site.verdicts();
    var whole =
        new Whole(
            site.told(),
            site.base(),
            site.wholeSite(),
            verdicts.findings(),
            verdicts.links(),
            verdicts.anchors());
    var codec = codec();
    byte[] head = codec.write(List.of(whole));
    if (!codec.read(head).equals(List.of(whole))) {
      return new byte[0]; // a message with a value of a type that is not told above
    }
    var out = new BinaryWriter();
    out.text(version);
    out.bytes(head);
    new KeptSiteWriter(site, out).write(sums);
    return out.toBytes();
  }
}
