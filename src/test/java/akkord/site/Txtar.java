package akkord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several files in one text: a comment, then a line {@code -- name --} before each file.
 *
 * @param comment what stands before the first file
 * @param sections the files in order
 * @see <a href="https://pkg.go.dev/golang.org/x/tools/txtar">The format, as Go defines it</a>
 */
record Txtar(String comment, List<Section> sections) {

  private static final Pattern MARKER = Pattern.compile("(?m)^-- (.+?) --(?:\n|$)");

  /** A file. */
  record Section(String name, String text) {}

  Txtar {
    sections = List.copyOf(sections);
  }

  static Txtar parse(String text) {
    var sections = new ArrayList<Section>();
    var marker = MARKER.matcher(text);
    if (!marker.find()) {
      return new Txtar(text, List.of());
    }
    String comment = text.substring(0, marker.start());
    boolean another = true;
    while (another) {
      String name = marker.group(1);
      int start = marker.end();
      another = marker.find();
      sections.add(
          new Section(name, text.substring(start, another ? marker.start() : text.length())));
    }
    return new Txtar(comment, sections);
  }

  /** The text that {@link #parse} reads as this. */
  String text() {
    var text = new StringBuilder(comment);
    sections.forEach(section ->
        text.append("-- ").append(section.name()).append(" --\n").append(section.text()));
    return text.toString();
  }
}
