package akkord.compare;

import akkord.compare.Value.Items;
import akkord.compare.Value.Member;
import akkord.compare.Value.Members;
import akkord.compare.Value.Reference;
import akkord.compare.WrittenContent.WrittenEntry;
import akkord.model.EntryId;
import akkord.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds entries that say the very same under another id. Where two entries say the same, nobody can
 * tell which of them became which, and none counts as renamed.
 */
final class Renaming {

  private Renaming() {}

  /** The new id of each renamed entry by its old one. */
  static Map<EntryId, EntryId> between(WrittenContent before, WrittenContent after) {
    var removed = bySaying(before, after);
    var added = bySaying(after, before);
    var renamed = new HashMap<EntryId, EntryId>();
    removed.forEach((saying, old) -> {
      var now = added.getOrDefault(saying, List.of());
      if (old.size() == 1 && now.size() == 1) {
        renamed.put(old.getFirst(), now.getFirst());
      }
    });
    return Map.copyOf(renamed);
  }

  /** The entries that the other content does not have, by what they say. */
  private static Map<String, List<EntryId>> bySaying(WrittenContent content, WrittenContent other) {
    return content.entries().values().stream()
        .filter(entry -> entry.isRead() && !other.entries().containsKey(entry.id()))
        .collect(
            Collectors.groupingBy(
                Renaming::saying, Collectors.mapping(WrittenEntry::id, Collectors.toList())));
  }

  private static String saying(WrittenEntry entry) {
    var facts = entry.facts().map(Value::canonical).orElse("");
    var texts =
        entry.texts().entrySet().stream()
            .map(text ->
                text.getKey()
                    + text.getValue()
                        .map(written -> written.head().canonical() + written.sections())
                        .orElse(""))
            .sorted()
            .collect(Collectors.joining("\n"));
    return entry.id().collection() + facts + texts;
  }

  /** A value as it would be if it named renamed entries by their new ids. */
  static Members applied(Map<EntryId, EntryId> renamed, Members value) {
    return renamed.isEmpty() ? value : members(renamed, value);
  }

  private static Members members(Map<EntryId, EntryId> renamed, Members value) {
    var members =
        value.members().stream()
            .map(each -> new Member(each.key(), each.weight(), value(renamed, each.value())))
            .toList();
    return new Members(members, value.identity());
  }

  private static Value value(Map<EntryId, EntryId> renamed, Value value) {
    return switch (value) {
      case Members members -> members(renamed, members);
      case Items(var items, var order) ->
          new Items(items.stream().map(item -> value(renamed, item)).toList(), order);
      case Reference(var collection, var name) ->
          Slug.parse(name)
              .map(slug -> renamed.get(new EntryId(collection, slug)))
              .<Value>map(now -> new Reference(collection, now.name().value()))
              .orElse(value);
      case Value.Text _, Value.Quantity _ -> value;
    };
  }
}
