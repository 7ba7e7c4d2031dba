package akkord.report;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people and programs: a line per value, ended by a line feed on every system. */
public final class IndentedJson {

  private IndentedJson() {}

  /** The JSON of lists, maps, texts and numbers. */
  public static String of(Object value) {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.shared().writer().with(printer).writeValueAsString(value) + "\n";
  }
}
