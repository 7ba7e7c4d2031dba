package akkord.ground;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.route.Origins;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the origins of files as bytes and reads them back. */
final class OriginsCodec {

  private OriginsCodec() {}

  static void write(Origins origins, BinaryWriter out) {
    out.octet(origins.source().isPresent() ? 1 : 0);
    origins.source().ifPresent(source -> out.text(source.value()));
    out.number(origins.links().size());
    new TreeMap<>(origins.links())
        .forEach((link, place) -> {
          out.text(link);
          out.text(place.path().value());
          write(place.start(), out);
          write(place.end(), out);
        });
  }

  private static void write(Position position, BinaryWriter out) {
    out.number(position.line());
    out.number(position.column());
  }

  static Origins read(BinaryReader in) throws IOException {
    Optional<SourcePath> source =
        in.octet() == 0 ? Optional.empty() : Optional.of(new SourcePath(in.text()));
    var links = new HashMap<String, Location>();
    for (int left = in.count(); left > 0; left--) {
      links.put(in.text(), new Location(new SourcePath(in.text()), position(in), position(in)));
    }
    return links.isEmpty() && source.isEmpty()
        ? Origins.NONE
        : new Origins(source, Map.copyOf(links));
  }

  private static Position position(BinaryReader in) throws IOException {
    return new Position(Math.toIntExact(in.number()), Math.toIntExact(in.number()));
  }
}
