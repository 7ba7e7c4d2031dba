package akkord.ground;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.Seal;
import akkord.model.Checksum;
import akkord.route.FileSum;
import akkord.route.SitePath;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * All questions, with their answers, and all files as one build leaves them to the next. Many files
 * ask the same; so each question stands once and files name its number.
 *
 * <p>The bytes are sealed, and begin with the version that they are valid for.
 *
 * @param version what they are valid for; empty, if there is nothing
 * @param questions the questions by number
 * @param answers the answer to each
 * @param files the files
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record GroundTable(
    String version, Object[] questions, byte[][] answers, Map<SitePath, Grounded> files) {

  private static final int DIGEST = 32;

  /** More than this is not handed on, in bytes. */
  private static final int LARGEST = 1 << 28;

  private static final GroundTable NOTHING =
      new GroundTable("", new Object[0], new byte[0][], Map.of());

  /** What these bytes say; nothing where they are damaged. */
  static GroundTable of(byte[] bytes) {
    try {
      return read(new BinaryReader(Seal.opened(bytes)));
    } catch (IOException | IllegalArgumentException | ArithmeticException damaged) {
      return NOTHING;
    }
  }

  /** The same, if it is valid for a version; else nothing. */
  GroundTable validFor(String other) {
    return version.equals(other) ? this : NOTHING;
  }

  private static GroundTable read(BinaryReader in) throws IOException {
    String version = in.text();
    int count = in.count();
    var questions = new Object[count];
    var answers = new byte[count][];
    for (int i = 0; i < count; i++) {
      questions[i] = QuestionCodec.read(in);
      answers[i] = in.bytes();
    }
    var files = new HashMap<SitePath, Grounded>();
    for (int left = in.count(); left > 0; left--) {
      files.put(new SitePath(in.text()), file(in, count));
    }
    return new GroundTable(version, questions, answers, files);
  }

  private static Grounded file(BinaryReader in, int count) throws IOException {
    long size = in.number();
    var sum = new FileSum(size, new Checksum(HexFormat.of().formatHex(in.raw(DIGEST))));
    var made = new Made(sum, OriginsCodec.read(in));
    var questions = new int[in.count()];
    int last = 0;
    for (int i = 0; i < questions.length; i++) {
      last += (int) in.number();
      if (last < 0 || last >= count) {
        throw new IOException("an unknown question: " + last);
      }
      questions[i] = last;
    }
    return new Grounded(made, questions);
  }

  /** The bytes to leave; empty where they would be too many. */
  byte[] bytes() {
    var out = new BinaryWriter();
    out.text(version);
    out.number(questions.length);
    for (int i = 0; i < questions.length; i++) {
      QuestionCodec.write(questions[i], out);
      out.bytes(answers[i]);
    }
    out.number(files.size());
    files.forEach((path, file) -> write(path, file, out));
    byte[] bytes = out.toBytes();
    return bytes.length > LARGEST ? new byte[0] : Seal.sealed(bytes);
  }

  private static void write(SitePath path, Grounded file, BinaryWriter out) {
    var sum = file.made().sum();
    out.text(path.value());
    out.number(sum.size());
    out.raw(HexFormat.of().parseHex(sum.checksum().hex()));
    OriginsCodec.write(file.made().origins(), out);
    int[] sorted = file.questions().clone();
    Arrays.sort(sorted);
    out.number(sorted.length);
    int last = 0;
    for (int question : sorted) {
      out.number(question - last);
      last = question;
    }
  }
}
