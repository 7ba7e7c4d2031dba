package akkord.report;

import akkord.location.SourcePath;
import java.util.Optional;

/** Where the text form finds the line that a finding is about. */
@FunctionalInterface
public interface SourceLines {

  /**
   * A line of a file, without its line break; empty where it can't be had any more.
   *
   * @param line from 1
   */
  Optional<String> line(SourcePath file, int line);
}
