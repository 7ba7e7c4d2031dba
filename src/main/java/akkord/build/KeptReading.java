package akkord.build;

import akkord.assemble.EntryChecks;
import akkord.assemble.EntryChecks.Checking;
import akkord.assemble.KnownChecks;
import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.RecordCodec;
import akkord.codec.Seal;
import akkord.content.KeptContent;
import akkord.content.Loaded;
import akkord.location.SourcePath;
import akkord.model.Draft;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of the content one run leaves for the next: the entries, and what was found in each of them.
 * For one run.
 */
final class KeptReading {

  private final BuildRequest request;
  private final String version;
  private final Left left;
  private final KeptContent content;
  private final KnownChecks checks;

  private KeptReading(BuildRequest request, String version, Left left) throws InterruptedException {
    this.request = request;
    this.version = version;
    this.left = left;
    this.content =
        KeptContent.of(Preparation.content(request), left.content(), version, request.started());
    this.checks = new KnownChecks(left.findings(), content::isUnchanged);
  }

  /**
   * What an earlier run has left.
   *
   * @param content the entries
   * @param findings what was found in them
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Left(byte[] content, Optional<KnownChecks.Findings> findings) {
    static final Left NOTHING = new Left(new byte[0], Optional.empty());
  }

  /** Knows nothing of earlier runs. */
  static KeptReading none(BuildRequest request) throws InterruptedException {
    return new KeptReading(request, "", Left.NOTHING);
  }

  /**
   * Knows what an earlier run has left, as far as it can be used.
   *
   * @param version the version of the program
   */
  static KeptReading of(BuildRequest request, byte[] bytes, String version)
      throws InterruptedException {
    return new KeptReading(request, version, left(bytes, version));
  }

  private static RecordCodec<KnownChecks.Findings> codec() {
    return RecordCodec.of(KnownChecks.Findings.class, KeptContent.SHOWN);
  }

  private static Left left(byte[] bytes, String version) {
    if (bytes.length == 0) {
      return Left.NOTHING;
    }
    try {
      var codec = codec();
      var in = new BinaryReader(bytes);
      if (!in.text().equals(version) || !in.text().equals(codec.shape())) {
        return Left.NOTHING;
      }
      var findings = codec.read(Seal.opened(in.bytes()));
      return new Left(in.bytes(), findings.stream().findFirst());
    } catch (IOException damaged) {
      return Left.NOTHING;
    }
  }

  /** Reads the content. */
  Loaded read() throws IOException, InterruptedException {
    return content.read();
  }

  /** What of the entries that were read their files alone don't tell. */
  String names() {
    return content.names();
  }

  /** The checks of single entries. */
  Checking checking(Draft draft, Set<SourcePath> wrong) {
    var checking = new EntryChecks(request.today()).begin(draft, wrong);
    return checks.over(draft, request.today(), wrong, checking);
  }

  /**
   * What to leave for the next run; empty where it is what the earlier one has left.
   *
   * @param draft what was read and checked
   */
  Optional<byte[]> bytes(Draft draft) throws IOException, InterruptedException {
    var findings = checks.findings(request.today());
    if (content.isAsLeft() && left.findings().equals(Optional.of(findings))) {
      return Optional.empty();
    }
    var codec = codec();
    var out = new BinaryWriter();
    out.text(version);
    out.text(codec.shape());
    out.bytes(Seal.sealed(codec.write(List.of(findings))));
    out.bytes(content.bytes());
    return Optional.of(out.toBytes());
  }
}
