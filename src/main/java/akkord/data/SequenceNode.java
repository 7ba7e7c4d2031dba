package akkord.data;

import akkord.diagnostic.Message;
import akkord.location.Span;
import java.util.List;

/**
 * A list of values.
 *
 * @param span from its first character
 * @param items in the order written
 */
public record SequenceNode(Span span, List<Node> items) implements Node {

  public SequenceNode {
    items = List.copyOf(items);
  }

  @Override
  public Message kindInWords() {
    return Message.of("a list");
  }
}
