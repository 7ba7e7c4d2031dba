package akkord.content;

import akkord.compare.Value;
import akkord.compare.Value.Items;
import akkord.compare.Value.Member;
import akkord.compare.Value.Members;
import akkord.compare.Value.Order;
import akkord.compare.Weight;
import akkord.data.DerivedType;
import akkord.data.EitherType;
import akkord.data.LanguageMapType;
import akkord.data.ListType;
import akkord.data.MappingNode;
import akkord.data.Node;
import akkord.data.ObjectType;
import akkord.data.ScalarForm;
import akkord.data.ScalarNode;
import akkord.data.ScalarType;
import akkord.data.SequenceNode;
import akkord.data.ValueType;
import akkord.model.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns what is written into values that can be compared, as far as the declarations explain it:
 * whatever does not fit them is taken as it stands.
 */
final class WrittenValues {

  private WrittenValues() {}

  /** The keys of a mapping with their values. */
  static Members members(MappingNode node, ObjectType<?> type) {
    var members = node.members().stream().map(member -> member(member, type)).toList();
    return new Members(members, FactTraits.identity(type));
  }

  private static Member member(MappingNode.Member member, ObjectType<?> type) {
    var key = member.key().text();
    return type.fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .map(field ->
            new Member(
                key,
                FactTraits.weight(type, field),
                value(member.value(), field.type(), FactTraits.order(type, field))))
        .orElseGet(() -> new Member(key, Weight.SUBSTANTIAL, plain(member.value())));
  }

  private static Value value(Node node, ValueType<?> type, Order order) {
    return switch (type) {
      case DerivedType<?, ?> derived -> value(node, derived.base(), order);
      case EitherType<?> either ->
          value(node, node instanceof MappingNode ? either.mapping() : either.single(), order);
      case ListType<?> list -> list(node, list, order);
      case ObjectType<?> object when node instanceof MappingNode mapping ->
          members(mapping, object);
      case LanguageMapType<?> map when node instanceof MappingNode mapping ->
          byLanguage(mapping, map);
      case ScalarType<?> scalar when node instanceof ScalarNode single ->
          single(single, scalar.form());
      case ObjectType<?> _, LanguageMapType<?> _, ScalarType<?> _ -> plain(node);
    };
  }

  private static Value list(Node node, ListType<?> type, Order order) {
    if (node instanceof SequenceNode(var _, var items)) {
      return new Items(
          items.stream().map(item -> value(item, type.item(), Order.OF_NO_MEANING)).toList(),
          order);
    }
    return type.form() == ListType.Form.ONE_OR_LIST
        ? new Items(List.of(value(node, type.item(), Order.OF_NO_MEANING)), order)
        : plain(node);
  }

  private static Members byLanguage(MappingNode node, LanguageMapType<?> type) {
    var members =
        node.members().stream()
            .map(member ->
                new Member(
                    member.key().text(),
                    Weight.SUBSTANTIAL,
                    value(member.value(), type.value(), Order.OF_NO_MEANING)))
            .toList();
    return new Members(members, Optional.empty());
  }

  private static Value single(ScalarNode node, ScalarForm form) {
    return switch (form) {
      case ScalarForm.TrueOrFalse() -> new Value.Text(folded(node).toLowerCase(Locale.ROOT));
      case ScalarForm.DecimalNumber() -> new Value.Quantity(folded(node));
      case ScalarForm.EntryName(var prefix, var word) when prefix.isEmpty() ->
          Collection.ofEntryWord(word)
              .<Value>map(collection -> new Value.Reference(collection, folded(node)))
              .orElseGet(() -> plain(node));
      case ScalarForm.OneOf _,
          ScalarForm.WholeNumber _,
          ScalarForm.Line _,
          ScalarForm.Notation _,
          ScalarForm.EntryName _,
          ScalarForm.AnyOf _ ->
          plain(node);
    };
  }

  /** What is written where no declaration explains it. */
  private static Value plain(Node node) {
    return switch (node) {
      case ScalarNode single -> new Value.Text(folded(single));
      case SequenceNode(var _, var items) ->
          new Items(items.stream().map(WrittenValues::plain).toList(), Order.MEANT);
      case MappingNode(var _, var members) ->
          new Members(
              members.stream()
                  .map(member ->
                      new Member(member.key().text(), Weight.SUBSTANTIAL, plain(member.value())))
                  .toList(),
              Optional.empty());
    };
  }

  private static String folded(ScalarNode node) {
    return node.text().strip().replaceAll("\\s+", " ");
  }
}
