package akkord.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes comma-separated values: UTF-8 without a byte order mark, lines ended by CR LF.
 *
 * <p>Spreadsheets take a cell that starts with {@code =}, {@code +}, {@code -} or {@code @}, also
 * in full width as some Japanese editions do, a tab or a line end for a formula and would run it;
 * such a cell gets an apostrophe in front.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
 */
final class Csv {

  private static final String STARTS_OF_FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
  private static final String LINE_END = "\r\n";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Writes a line. */
  void line(List<String> cells) {
    var text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(harmless(cells.get(i))));
    }
    text.append(LINE_END);
    bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private static String harmless(String cell) {
    boolean isFormula = !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0;
    return isFormula ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
