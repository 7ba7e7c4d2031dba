package akkord.ground;

import akkord.codec.BinaryWriter;
import akkord.location.Location;
import akkord.location.Position;
import akkord.model.Checksum;
import akkord.model.EntryId;
import akkord.model.TaggedText;
import java.util.Collection;
import java.util.Optional;

/** Writes an answer as bytes: short ones as they are, long ones as their SHA-256. */
final class Answer {

  private static final int LONGEST = 32;

  /** As much as most answers take, of which a site gives hundreds of thousands. */
  private static final int ROOM = 64;

  private final BinaryWriter out = new BinaryWriter(ROOM);

  Answer text(Object value) {
    out.loneText(value.toString());
    return this;
  }

  Answer number(long value) {
    out.number(value);
    return this;
  }

  Answer constant(Enum<?> value) {
    out.loneText(value.name());
    return this;
  }

  Answer bytes(byte[] value) {
    out.bytes(value);
    return this;
  }

  /** What there may be, told apart from nothing. */
  Answer optional(Optional<?> value) {
    out.octet(value.isPresent() ? 1 : 0);
    value.ifPresent(this::text);
    return this;
  }

  Answer optionalText(Optional<TaggedText> value) {
    return optional(value.map(TaggedText::language)).optional(value.map(TaggedText::text));
  }

  Answer ids(Collection<EntryId> ids) {
    out.number(ids.size());
    for (var id : ids) {
      out.loneText(id.collection().name());
      out.loneText(id.name().value());
    }
    return this;
  }

  Answer place(Location place) {
    out.loneText(place.path().value());
    position(place.start());
    position(place.end());
    return this;
  }

  private void position(Position position) {
    out.number(position.line());
    out.number(position.column());
  }

  /** The answer: never as long as a digest unless it is one. */
  byte[] toBytes() {
    byte[] written = out.toBytes();
    return written.length < LONGEST ? written : Checksum.digest(written);
  }
}
