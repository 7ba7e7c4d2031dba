package akkord.links;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kind of mistake, and how to make it in the sound site.
 *
 * <p>All stand in {@code mistakes.txt}, a line for each change of a file: the kind, the code of the
 * finding that is to be expected, the file, what stands there, and what is to stand there instead;
 * {@code +} is the end of a file, which may be a new one, and {@code \n} a line break. A broken bar
 * stands where the finding is expected, and is no part of the file. Lines of the same kind make one
 * mistake.
 */
record PlantedMistake(String kind, String code, List<Change> changes) {

  record Change(String file, String old, String changed) {}

  private static final int FIRST_MARK = 0xE000;

  static List<PlantedMistake> all() {
    return SoundSite.resource("mistakes.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .collect(groupingBy(cells -> cells[0], LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(PlantedMistake::of)
        .toList();
  }

  private static PlantedMistake of(List<String[]> rows) {
    var changes = rows.stream().map(cells -> new Change(cells[2], cells[3], cells[4])).toList();
    return new PlantedMistake(rows.getFirst()[0], rows.getFirst()[1], changes);
  }

  /**
   * A site with mistakes and what is to be found in it.
   *
   * @param expected findings such as {@code de/index.html:3:10 broken-link}, in their order
   */
  record Site(MemorySite site, List<String> expected) {}

  /** The sound site with some mistakes. */
  static Site planted(List<PlantedMistake> mistakes) {
    var files = new TreeMap<>(SoundSite.files());
    for (int i = 0; i < mistakes.size(); i++) {
      for (var change : mistakes.get(i).changes()) {
        change(files, change, Character.toString(FIRST_MARK + i));
      }
    }
    var expected = new ArrayList<String>();
    var text = new StringBuilder();
    files.forEach((file, marked) -> {
      expected.addAll(marks(file, marked, mistakes));
      text.append("-- " + file + " --\n").append(marked.replaceAll("[\\uE000-\\uEFFF]", ""));
    });
    return new Site(MemorySite.of(text.toString()), expected.stream().sorted().toList());
  }

  private static void change(SortedMap<String, String> files, Change change, String mark) {
    String changed = change.changed().replace("\\n", "\n").replace("" + MemorySite.MARK, mark);
    String text = files.getOrDefault(change.file(), "");
    String old = change.old().replace("\\n", "\n");
    if (old.equals("+")) {
      files.put(change.file(), text + changed + "\n");
      return;
    }
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(change.file() + " has no " + old);
    }
    files.put(change.file(), text.substring(0, at) + changed + text.substring(at + old.length()));
  }

  private static List<String> marks(String file, String marked, List<PlantedMistake> mistakes) {
    var found = new ArrayList<String>();
    int line = 1;
    int column = 1;
    for (int c : marked.codePoints().toArray()) {
      if (c >= FIRST_MARK && c < FIRST_MARK + mistakes.size()) {
        found.add(file + ":" + line + ":" + column + " " + mistakes.get(c - FIRST_MARK).code());
      } else {
        column = c == '\n' ? 1 : column + 1;
        line += c == '\n' ? 1 : 0;
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return kind;
  }
}
