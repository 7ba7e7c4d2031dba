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
      case EntryId entry -> parts.kind(0).put(entry);
      case SourcePath file -> parts.kind(1).put(file.value());
      case Collection collection -> parts.kind(2).put(collection);
      case Ground.Of(var ground, var entry) -> parts.kind(3).put(ground).put(entry);
      case Ground ground -> parts.kind(4).put(ground);
      case Target target -> parts.kind(5).write(target);
      case Filter filter -> parts.kind(6).put(filter);
      case EntryOrder.Asked(var collection, var language) ->
          parts.kind(7).put(collection).put(language);
      case Whole whole -> parts.kind(8).put(whole);
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
