package akkord.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file with cases. Each starts with a line {@code === name}; a line {@code ---→} parts what
 * is given from what is expected, where a case has both. One line break before a separator belongs
 * to the separator, and a backslash, {@code u} and a hexadecimal number in braces stand for one
 * code point.
 */
final class CaseFile {

  /** One case. */
  record Case(String name, String given, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Pattern CODE_POINT = Pattern.compile("\\\\u\\{([0-9a-f]+)}");
  private static final String PARTING = "\n---→\n";

  private CaseFile() {}

  static List<Case> read(String resource) {
    var cases = new ArrayList<Case>();
    for (String part : text(resource).split("(?m)^=== ", -1)) {
      if (!part.isEmpty()) {
        cases.add(parse(part));
      }
    }
    return cases;
  }

  private static Case parse(String part) {
    int nameEnd = part.indexOf('\n');
    String rest = part.substring(nameEnd + 1);
    int parting = rest.indexOf(PARTING);
    return new Case(
        part.substring(0, nameEnd),
        resolved(parting < 0 ? withoutLastBreak(rest) : rest.substring(0, parting)),
        parting < 0 ? "" : withoutLastBreak(rest.substring(parting + PARTING.length())));
  }

  private static String withoutLastBreak(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static String resolved(String text) {
    return CODE_POINT
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  private static String text(String resource) {
    try (InputStream in = CaseFile.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
