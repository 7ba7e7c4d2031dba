package akkord.data;

import akkord.diagnostic.Message;
import akkord.location.Span;
import java.util.List;
import java.util.Optional;

/**
 * Keys with their values.
 *
 * @param span from its first character
 * @param members in the order written, no key twice
 */
public record MappingNode(Span span, List<Member> members) implements Node {

  public MappingNode {
    members = List.copyOf(members);
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   */
  public record Member(ScalarNode key, Node value) {}

  /** The value of a key. */
  public Optional<Node> find(String key) {
    for (var member : members) {
      if (member.key().text().equals(key)) {
        return Optional.of(member.value());
      }
    }
    return Optional.empty();
  }

  @Override
  public Message kindInWords() {
    return Message.of("a mapping");
  }
}
