package akkord.content;

import akkord.data.DataReader.Notation;
import akkord.data.ValueChange;
import akkord.data.ValueChange.Outcome;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.location.SourceFile;
import java.util.List;

/** Sets one value in the front matter of a Markdown file. */
public final class FrontMatterChange {

  private FrontMatterChange() {}

  /**
   * Finds the change that sets a value; the text below the front matter is left as it is.
   *
   * @param keys the way to the value, such as {@code translation}, {@code stamp}
   */
  public static Outcome of(SourceFile file, List<String> keys, String value) {
    var found = new Diagnostics();
    var head = FrontMatter.find(file, found);
    if (head.isEmpty()) {
      var fault = found.sorted().getFirst();
      return new Outcome.Refused(fault.location(), fault.message());
    }
    var outcome = ValueChange.of(file, head.get().yaml(), Notation.YAML, keys, value);
    return outcome instanceof Outcome.Changed(var change)
        ? stillBounded(change.of(file.text()), file, outcome)
        : outcome;
  }

  /** A change may make the front matter too long, but never ends it elsewhere. */
  private static Outcome stillBounded(String changed, SourceFile file, Outcome outcome) {
    var found = new Diagnostics();
    if (FrontMatter.find(new SourceFile(file.path(), changed), found).isPresent()) {
      return outcome;
    }
    return new Outcome.Refused(
        file.location(0, 0), Message.of("with the value %s", found.sorted().getFirst().message()));
  }
}
