package akkord.data;

import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * A value that may be written as a single value or as a mapping.
 *
 * @param single how it is read from a single value
 * @param mapping how it is read from a mapping
 */
public record EitherType<T>(ValueType<T> single, ValueType<T> mapping) implements ValueType<T> {

  @Override
  public Optional<T> read(Node node, Reading reading) {
    return switch (node) {
      case ScalarNode scalar -> single.read(scalar, reading);
      case MappingNode members -> mapping.read(members, reading);
      case SequenceNode _ -> {
        reading.reportKind(node, wanted());
        yield Optional.empty();
      }
    };
  }

  @Override
  public Message wanted() {
    return Message.of("%s or %s", single.wanted(), mapping.wanted());
  }
}
