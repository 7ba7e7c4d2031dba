package akkord.report;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for people and programs: a line per value, ended by a line feed on every system. No line of
 * it is a command to a runner of GitHub Actions, which obeys {@code ##[} wherever it stands.
 */
public final class IndentedJson {

  private IndentedJson() {}

  /** The JSON of lists, maps, texts and numbers. */
  public static String of(Object value) {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    String json = JsonMapper.shared().writer().with(printer).writeValueAsString(value);
    return json.replace("##[", "##\\u005B") + "\n";
  }
}
