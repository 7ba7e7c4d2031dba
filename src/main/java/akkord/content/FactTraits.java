package akkord.content;

import akkord.compare.Value.Order;
import akkord.compare.Weight;
import akkord.data.Field;
import akkord.data.ObjectType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a comparison has to know of declared keys beyond their types. Keys are named as {@code
 * type.key}; a test holds them to the declarations.
 */
final class FactTraits {

  /** The key that tells items of a list apart, by the type of the items. */
  static final Map<String, String> IDENTITIES =
      Map.of(
          "commitment", "id",
          "discrepancy", "id",
          "party", "actor",
          "funding", "from",
          "evidence", "source",
          "position", "source",
          "step", "on",
          "change", "on",
          "archived copy", "url",
          "text with its language", "lang");

  /** Lists whose order tells something. */
  static final Set<String> ORDERED =
      Set.of(
          "briefing.agreements",
          "briefing.author",
          "source.author",
          "commitment.history",
          "site.languages",
          "site.navigation");

  /** Keys for those who look after an entry; what stands below them tells readers nothing new. */
  static final Set<String> EDITORIAL =
      Set.of(
          "agreement.reviewed",
          "agreement.review_by",
          "agreement.changes",
          "agreement.same_as",
          "briefing.reviewed",
          "briefing.changes",
          "page.reviewed",
          "page.changes",
          "domain.same_as",
          "domain.order",
          "actor.same_as",
          "source.accessed",
          "source.archived",
          "source.url_state",
          "front matter.translation",
          "front matter.parity",
          "site.repository",
          "site.edit_branch");

  private FactTraits() {}

  static Optional<String> identity(ObjectType<?> type) {
    return Optional.ofNullable(IDENTITIES.get(type.name()));
  }

  static Order order(ObjectType<?> type, Field<?> field) {
    return ORDERED.contains(name(type, field)) ? Order.MEANT : Order.OF_NO_MEANING;
  }

  static Weight weight(ObjectType<?> type, Field<?> field) {
    return EDITORIAL.contains(name(type, field)) ? Weight.EDITORIAL : Weight.SUBSTANTIAL;
  }

  private static String name(ObjectType<?> type, Field<?> field) {
    return type.name() + "." + field.key();
  }
}
