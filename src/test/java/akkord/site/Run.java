package akkord.site;

import akkord.cli.ExitCode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a command went.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it said besides: findings and, unless told to be quiet, a summary
 */
public record Run(ExitCode exit, String out, String err) {

  private static final Pattern FINDING =
      Pattern.compile("(?m)^(\\S[^\n]*?):(\\d+):(\\d+): (error|warning)\\[([a-z0-9-]+)\\]: ");

  /**
   * A printed finding.
   *
   * @param file the file, relative to the workspace
   * @param place line and column, such as {@code 3:7}
   * @param severity {@code error} or {@code warning}
   * @param code the id of its diagnostic code
   */
  public record Finding(String file, String place, String severity, String code) {}

  /** The findings that were printed. */
  public List<Finding> findings() {
    return findings(err);
  }

  /** The findings in a printed text. */
  static List<Finding> findings(String printed) {
    return FINDING.matcher(printed).results().map(Run::finding).toList();
  }

  private static Finding finding(MatchResult match) {
    return new Finding(
        match.group(1), match.group(2) + ":" + match.group(3), match.group(4), match.group(5));
  }

  /** Exit code and findings as one text, to be compared as a whole. */
  public String outcome() {
    return "exit " + exit.value() + "\n" + err;
  }
}
