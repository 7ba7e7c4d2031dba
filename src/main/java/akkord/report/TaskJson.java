package akkord.report;

import akkord.model.TranslationTask;
import akkord.model.TranslationTask.Change;
import akkord.model.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translation tasks as a JSON array in the order of the list for people, with an object per task:
 *
 * <ul>
 *   <li>{@code entry}: such as {@code agreement:lunar-rover}
 *   <li>{@code language}, {@code original}: BCP 47 tags of the text and of the one it comes from
 *   <li>{@code path}: the file to open, or to write where the text is missing; relative to where
 *       the command runs
 *   <li>{@code needs}: one or more of {@code missing}, {@code stale}, {@code unstamped}, {@code
 *       machine}, {@code unreviewed}, the most pressing first
 *   <li>{@code importance}: a whole number from 0
 *   <li>{@code words}: how many words of the original there are to translate or to compare; {@code
 *       size}: {@code XS} (up to 20), {@code S} (80), {@code M} (250), {@code L} (800) or {@code
 *       XL}
 *   <li>{@code changed}: of a stale text, the changed parts of its original, each with {@code
 *       title} and {@code line} in the translation ({@code null} where it has none), {@code words}
 *       and {@code size}; otherwise empty
 * </ul>
 */
public final class TaskJson {

  private TaskJson() {}

  /** The array. */
  public static String print(List<TranslationTask> tasks) {
    return IndentedJson.of(tasks.stream().map(TaskJson::task).toList());
  }

  private static Map<String, Object> task(TranslationTask task) {
    var object = new LinkedHashMap<String, Object>();
    object.put("entry", task.entry().toString());
    object.put("language", task.language().value());
    object.put("original", task.original().value());
    object.put("path", task.file().value());
    object.put("needs", task.needs().stream().map(Word::of).toList());
    object.put("importance", task.importance());
    object.put("words", task.words());
    object.put("size", task.size().name());
    object.put("changed", task.changed().stream().map(TaskJson::change).toList());
    return object;
  }

  private static Map<String, Object> change(Change change) {
    var object = new LinkedHashMap<String, Object>();
    object.put("part", Word.of(change.part()));
    object.put("title", change.title().orElse(null));
    object.put("line", change.line().orElse(null));
    object.put("words", change.words());
    object.put("size", change.size().name());
    return object;
  }
}
