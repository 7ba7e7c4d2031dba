package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of values of one kind.
 *
 * @param item each value
 * @param fewest how many there are at the least
 * @param form whether a single value may stand for a list of one
 */
public record ListType<T>(ValueType<T> item, int fewest, Form form) implements ValueType<List<T>> {

  /** How a list of one may be written. */
  public enum Form {
    LIST,
    ONE_OR_LIST
  }

  @Override
  public Optional<List<T>> read(Node node, Reading reading) {
    if (node instanceof SequenceNode sequence) {
      return items(sequence, reading);
    }
    if (form == Form.ONE_OR_LIST) {
      return item.read(node, reading).map(List::of);
    }
    reading.reportKind(node, wanted());
    return Optional.empty();
  }

  private Optional<List<T>> items(SequenceNode sequence, Reading reading) {
    if (sequence.items().size() < fewest) {
      reading.report(DiagnosticCode.INVALID_VALUE, sequence, "the list needs at least %s", fewest);
      return Optional.empty();
    }
    var items = new ArrayList<T>();
    sequence.items().forEach(node -> item.read(node, reading).ifPresent(items::add));
    boolean complete = items.size() == sequence.items().size();
    return complete ? Optional.of(List.copyOf(items)) : Optional.empty();
  }

  @Override
  public Message wanted() {
    return form == Form.LIST ? Message.of("a list") : Message.of("%s or a list", item.wanted());
  }
}
