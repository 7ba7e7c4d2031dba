package akkord.scaffold;

import akkord.data.ScalarForm;
import akkord.data.ValueType;
import java.util.List;

/**
 * What is asked of an editor.
 *
 * @param path the dotted key that the answer is for
 * @param doc what the key means, in English
 * @param type what one answer may be
 * @param form how it is written
 * @param count how many answers there may be
 */
public record Question(String path, String doc, ValueType<?> type, ScalarForm form, Count count) {

  /** How many answers a question may have. */
  public enum Count {
    ONE,
    SOME
  }

  /** The words among which the answer is, none where it is free. */
  public List<String> choices() {
    return form instanceof ScalarForm.OneOf(_, var words) ? words : List.of();
  }
}
