package akkord.links;

import akkord.location.Position;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines and columns of those places that are shown. */
final class Positions {

  private final Map<FilePath, Map<Integer, Position>> known = new HashMap<>();

  /** Forgets those of a file that has changed. */
  void forget(FilePath file) {
    known.remove(file);
  }

  /** Looks up places; each file with one that is not known is read once. */
  void lookUp(Collection<Spot> shown, Readings readings) throws IOException, InterruptedException {
    var wanted = new TreeMap<FilePath, Set<Integer>>();
    for (var spot : shown) {
      if (!known.getOrDefault(spot.file(), Map.of()).containsKey(spot.number())) {
        wanted.computeIfAbsent(spot.file(), _ -> new TreeSet<>()).add(spot.number());
      }
    }
    var files = List.copyOf(wanted.keySet());
    var read =
        readings.of(
            files,
            (reading, file) -> at(Objects.requireNonNull(wanted.get(file)), reading.places(file)));
    for (int i = 0; i < files.size(); i++) {
      known.computeIfAbsent(files.get(i), _ -> new HashMap<>()).putAll(read.get(i));
    }
  }

  private static Map<Integer, Position> at(Set<Integer> numbers, Places places) {
    var positions = new HashMap<Integer, Position>();
    numbers.forEach(number -> positions.put(number, places.at(number)));
    return positions;
  }

  /** The line and column of a place that was looked up. */
  Position of(Spot spot) {
    var inFile = Objects.requireNonNull(known.get(spot.file()));
    return Objects.requireNonNull(inFile.get(spot.number()));
  }
}
