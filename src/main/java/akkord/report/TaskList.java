package akkord.report;

import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
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

  private final Wording wording;
  private final List<String> head;

  private TaskList(Wording wording) {
    this.wording = wording;
    this.head =
        Stream.of(
                Message.of("weight"),
                Message.of("what"),
                Message.of("size"),
                Message.of("words"),
                Message.of("file"))
            .map(wording::of)
            .toList();
  }

  /**
   * The table, empty where there is nothing to do.
   *
   * @param wording the language of its words; what a text needs is named as the options name it
   */
  public static String print(List<TranslationTask> tasks, Wording wording) {
    if (tasks.isEmpty()) {
      return "";
    }
    var list = new TaskList(wording);
    return Stream.concat(Stream.of(list.row(list.head)), tasks.stream().flatMap(list::lines))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> lines(TranslationTask task) {
    var first =
        row(
            List.of(
                Integer.toString(task.importance()),
                Word.of(task.needs().getFirst()),
                task.size().name(),
                Integer.toString(task.words()),
                Printable.of(task.file().value())));
    var changes = task.changed().stream().map(TaskList::change).map(wording::of);
    var machine =
        Stream.of(wording.of(Message.of("made by a machine, not reviewed")))
            .filter(_ -> task.needs().indexOf(Need.MACHINE) > 0);
    return Stream.concat(
        Stream.of(first), Stream.concat(changes, machine).map(line -> DETAIL + line));
  }

  private static Message change(Change change) {
    return Message.list(
        Stream.of(
                change.line().map(line -> Message.of("line %s", line)),
                Optional.of(size(change)),
                Optional.of(what(change)))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Message size(Change change) {
    return change.words() == 1
        ? Message.of("%s, 1 word", change.size())
        : Message.of("%s, %s words", change.size(), change.words());
  }

  private static Message what(Change change) {
    var title = change.title().map(Printable::of).map(words -> Message.of(" \"%s\"", words));
    return switch (change.part()) {
      case HEAD -> Message.of("title and summary");
      case OPENING -> Message.of("before the first heading");
      case SECTION -> Message.of("section%s", title.orElse(Message.NONE));
      case GONE -> Message.of("gone from the original%s", title.orElse(Message.NONE));
    };
  }

  /** Cells as wide as the longest numbers and words, or as their heads. */
  private String row(List<String> cells) {
    return String.format(
        Locale.ROOT,
        "%"
            + width(0, 6)
            + "s  %-"
            + width(1, 10)
            + "s %-"
            + width(2, 4)
            + "s %"
            + width(3, 5)
            + "s  %s",
        cells.toArray());
  }

  private int width(int column, int least) {
    return Math.max(least, head.get(column).length());
  }
}
