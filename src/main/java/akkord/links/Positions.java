package akkord.links;

import akkord.location.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The lines and columns of those findings that are shown.
 *
 * @param known by file and number of the place
 */
record Positions(Map<FilePath, Map<Integer, Position>> known) {

  Positions {
    known = Map.copyOf(known);
  }

  /** Reads each file in which there are findings once. */
  static Positions of(Collection<Finding> shown, Readings readings)
      throws IOException, InterruptedException {
    var wanted = new TreeMap<FilePath, List<Integer>>();
    shown.forEach(finding ->
        wanted.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding.place()));
    var files = List.copyOf(wanted.keySet());
    var read =
        readings.of(
            files,
            (reading, file) -> at(Objects.requireNonNull(wanted.get(file)), reading.places(file)));
    var known = new HashMap<FilePath, Map<Integer, Position>>();
    for (int i = 0; i < files.size(); i++) {
      known.put(files.get(i), read.get(i));
    }
    return new Positions(known);
  }

  private static Map<Integer, Position> at(List<Integer> numbers, Places places) {
    var positions = new HashMap<Integer, Position>();
    numbers.forEach(number -> positions.put(number, places.at(number)));
    return positions;
  }

  /** Where a finding is that is shown. */
  Position of(Finding finding) {
    var inFile = Objects.requireNonNull(known.get(finding.file()));
    return Objects.requireNonNull(inFile.get(finding.place()));
  }
}
