package akkord.content;

import akkord.data.FieldValues;
import akkord.data.MappingNode;
import akkord.data.Node;
import akkord.data.ScalarNode;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Located;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides which entries are published.
 *
 * @param today the day to read for
 * @param drafts whether the others are taken for published
 */
record Publishing(LocalDate today, Drafts drafts) {

  /** Whether an entry is a draft that is left out. */
  boolean withholds(EntryId id, MappingNode facts) {
    return drafts == Drafts.LEFT_OUT && isDraft(id, facts);
  }

  /** Whether an entry says of itself that it is a draft. */
  static boolean isDraft(EntryId id, MappingNode facts) {
    return id.collection() == Collection.AGREEMENTS
        && facts.find(AgreementFields.DRAFT.key()).filter(Publishing::isTrue).isPresent();
  }

  private static boolean isTrue(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.kind() == ScalarNode.Kind.BOOLEAN
        && scalar.text().equalsIgnoreCase("true");
  }

  /** Whether an entry's day of publication lies ahead and it is left out; that is reported. */
  boolean isAhead(FieldValues values, EntryId id, Diagnostics found) {
    if (id.collection() != Collection.AGREEMENTS) {
      return false;
    }
    var day = ahead(values.get(AgreementFields.PUBLISH_ON));
    day.ifPresent(on ->
        found.report(
            DiagnosticCode.NOT_YET_PUBLISHED,
            on.at(),
            "the entry is left out until %s",
            on.value()));
    return day.isPresent();
  }

  /** The day of publication until which an entry is left out, if it is. */
  Optional<Located<LocalDate>> ahead(Optional<Located<LocalDate>> publishOn) {
    return drafts == Drafts.INCLUDED
        ? Optional.empty()
        : publishOn.filter(on -> on.value().isAfter(today));
  }
}
