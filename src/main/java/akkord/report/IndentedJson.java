package akkord.report;

import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for people and programs: a line per value, ended by a line feed on every system. No line of
 * it is a command to a runner of GitHub Actions, which obeys {@code ##[} wherever it stands.
 */
public final class IndentedJson {

  /** A bracket behind a sign of number; what can't be seen between them may count as nothing. */
  private static final Pattern BRACKET = Pattern.compile("(#[^!-~]*+)\\[");

  private IndentedJson() {}

  /** The JSON of lists, maps, texts and numbers. */
  public static String of(Object value) {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    String json = JsonMapper.shared().writer().with(printer).writeValueAsString(value);
    return BRACKET.matcher(json).replaceAll("$1\\\\u005B") + "\n";
  }
}
