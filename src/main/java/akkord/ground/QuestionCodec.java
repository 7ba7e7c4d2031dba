package akkord.ground;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Ground;
import akkord.route.Filter;
import akkord.route.Target;
import akkord.route.Whole;
import akkord.view.EntryOrder;
import java.io.IOException;

/** Writes questions as bytes and reads them back: the same kinds as {@link Answers} answers. */
final class QuestionCodec {

  private QuestionCodec() {}

  static void write(Object question, BinaryWriter out) {
    var parts = new TargetCodec(out);
    switch (question) {
      case EntryId entry -> {
        out.octet(0);
        parts.put(entry);
      }
      case SourcePath file -> {
        out.octet(1);
        out.text(file.value());
      }
      case Collection collection -> {
        out.octet(2);
        parts.put(collection);
      }
      case Ground.Of(var ground, var entry) -> {
        out.octet(3);
        parts.put(ground).put(entry);
      }
      case Ground ground -> {
        out.octet(4);
        parts.put(ground);
      }
      case Target target -> {
        out.octet(5);
        parts.write(target);
      }
      case Filter filter -> {
        out.octet(6);
        parts.put(filter);
      }
      case EntryOrder.Asked(var collection, var language) -> {
        out.octet(7);
        parts.put(collection).put(language);
      }
      case Whole whole -> {
        out.octet(8);
        parts.put(whole);
      }
      default -> throw new IllegalArgumentException("nobody can ask " + question);
    }
  }

  static Object read(BinaryReader in) throws IOException {
    int kind = in.octet();
    return switch (kind) {
      case 0 -> TargetCodec.entry(in);
      case 1 -> new SourcePath(in.text());
      case 2 -> TargetCodec.collection(in);
      case 3 -> new Ground.Of(TargetCodec.constant(Ground.values(), in), TargetCodec.entry(in));
      case 4 -> TargetCodec.constant(Ground.values(), in);
      case 5 -> TargetCodec.read(in);
      case 6 -> TargetCodec.filter(in);
      case 7 -> new EntryOrder.Asked(TargetCodec.collection(in), TargetCodec.language(in));
      case 8 -> TargetCodec.constant(Whole.values(), in);
      default -> throw new IOException("an unknown question: " + kind);
    };
  }
}
