package akkord.view;

import akkord.model.Collection;
import akkord.route.FileSum;
import akkord.route.Target;
import akkord.route.Whole;
import akkord.trace.Trace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the page on the data has to know of the files that it offers.
 *
 * @param files size and check sum of those that are made before any page
 * @param columns the columns of those collections whose entries stand in tables
 */
public record Downloads(
    Map<Target, FileSum> files, SequencedMap<Collection, List<DataColumn>> columns) {

  /** Nothing is known yet. */
  public static final Downloads NONE = new Downloads(Map.of(), new LinkedHashMap<>());

  public Downloads {
    files = Map.copyOf(files);
    columns = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(columns));
  }

  @Override
  public Map<Target, FileSum> files() {
    Trace.note(Whole.DOWNLOADS);
    return files;
  }
}
