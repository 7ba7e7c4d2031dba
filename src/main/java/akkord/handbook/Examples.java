package akkord.handbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Mistakes with their cures, each a line {@code == code file}, the wrong lines, a line {@code --},
 * and the right ones.
 */
final class Examples {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?s)== (?<code>\\S+) (?<file>\\S+)\n(?<wrong>.*?)\n--\n(?<right>.*?)\n(?=== |$)");

  private Examples() {}

  /** The examples by the id of the code that they show. */
  static Map<String, Example> byCode() {
    var examples = new LinkedHashMap<String, Example>();
    var found = EXAMPLE.matcher(Resources.text("examples.txt"));
    while (found.find()) {
      examples.put(
          found.group("code"),
          new Example(found.group("file"), found.group("wrong"), found.group("right")));
    }
    return examples;
  }
}
