package akkord.report;

import akkord.model.TranslationTask;
import akkord.model.TranslationTask.Change;
import akkord.model.TranslationTask.Need;
import akkord.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translation tasks as a table for people: weight, what is to be done, size, number of words, and
 * the file to open. Below a task stand the changed parts of its original.
 */
public final class TaskList {

  private static final String DETAIL = " ".repeat(8);

  private TaskList() {}

  /** The table, empty where there is nothing to do. */
  public static String print(List<TranslationTask> tasks) {
    if (tasks.isEmpty()) {
      return "";
    }
    return Stream.concat(
            Stream.of(row("weight", "what", "size", "words", "file")),
            tasks.stream().flatMap(TaskList::lines))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> lines(TranslationTask task) {
    var first =
        row(
            Integer.toString(task.importance()),
            Word.of(task.needs().getFirst()),
            task.size().name(),
            Integer.toString(task.words()),
            Printable.of(task.file().value()));
    var changes = task.changed().stream().map(TaskList::change);
    var machine =
        Stream.of("made by a machine, not reviewed")
            .filter(_ -> task.needs().indexOf(Need.MACHINE) > 0);
    return Stream.concat(
        Stream.of(first), Stream.concat(changes, machine).map(line -> DETAIL + line));
  }

  private static String change(Change change) {
    return Stream.of(
            change.line().map(line -> "line " + line),
            Optional.of(size(change)),
            Optional.of(what(change)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String size(Change change) {
    return change.size() + ", " + change.words() + (change.words() == 1 ? " word" : " words");
  }

  private static String what(Change change) {
    String title = change.title().map(Printable::of).map(words -> " \"" + words + "\"").orElse("");
    return switch (change.part()) {
      case HEAD -> "title and summary";
      case OPENING -> "before the first heading";
      case SECTION -> "section" + title;
      case GONE -> "gone from the original" + title;
    };
  }

  private static String row(String weight, String what, String size, String words, String file) {
    return String.format(Locale.ROOT, "%6s  %-10s %-4s %5s  %s", weight, what, size, words, file);
  }
}
