package akkord.content;

import akkord.data.FieldValues;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.Agreement;
import akkord.model.Agreement.Lineage;
import akkord.model.Agreement.Maintenance;
import akkord.model.Agreement.Publication;
import akkord.model.Binding;
import akkord.model.Texts;
import java.util.stream.Stream;

/** Makes agreements of what their files say, and checks what holds between their keys. */
final class Agreements {

  private Agreements() {}

  /** Reports what does not fit together in an agreement. */
  static void check(FieldValues values) {
    int parties = values.get(AgreementFields.PARTIES).size();
    int fewest = values.get(AgreementFields.TYPE).fewestParties();
    if (parties < fewest) {
      values.report(
          DiagnosticCode.TOO_FEW_PARTIES,
          AgreementFields.PARTIES,
          "an agreement of this type has at least %s parties; this one has %s",
          fewest,
          parties);
    }
    boolean isBinding = values.get(AgreementFields.BINDING).value() == Binding.BINDING;
    if (isBinding && !hasEvidence(values)) {
      values.report(
          DiagnosticCode.MISSING_EVIDENCE,
          AgreementFields.BINDING,
          "'binding' needs evidence: under the agreement's key 'evidence', at a date or at a"
              + " party");
    }
  }

  private static boolean hasEvidence(FieldValues values) {
    return Stream.of(
            values.list(EvidenceFields.EVIDENCE).stream(),
            values.get(AgreementFields.DATES).stream().flatMap(d -> d.evidence().stream()),
            values.get(AgreementFields.PARTIES).stream().flatMap(p -> p.evidence().stream()))
        .flatMap(evidence -> evidence)
        .findAny()
        .isPresent();
  }

  static Agreement agreement(Identity identity, FieldValues values, Texts texts) {
    return new Agreement(
        identity.id(),
        identity.file(),
        values.get(AgreementFields.TYPE),
        values.get(AgreementFields.BINDING),
        values.list(EvidenceFields.EVIDENCE),
        values.get(AgreementFields.STATUS),
        values.list(AgreementFields.OFFICIAL_TITLE),
        values.get(AgreementFields.DATES),
        values.get(AgreementFields.PARTIES),
        values.get(AgreementFields.DOMAINS),
        lineage(values),
        values.list(AgreementFields.FUNDING),
        values.list(AgreementFields.COMMITMENTS),
        values.list(AgreementFields.DISCREPANCIES),
        values.list(AgreementFields.FURTHER_READING),
        maintenance(values),
        values.list(MaintenanceFields.SAME_AS),
        publication(values),
        texts);
  }

  private static Lineage lineage(FieldValues values) {
    return new Lineage(
        values.get(AgreementFields.PART_OF),
        values.get(AgreementFields.SUPERSEDES),
        values.get(AgreementFields.AMENDS),
        values.list(AgreementFields.RELATED));
  }

  private static Maintenance maintenance(FieldValues values) {
    return new Maintenance(
        values.get(AgreementFields.REVIEWED),
        values.get(AgreementFields.REVIEW_BY),
        values.list(MaintenanceFields.CHANGES));
  }

  private static Publication publication(FieldValues values) {
    return new Publication(
        values.get(AgreementFields.DRAFT).orElse(false), values.get(AgreementFields.PUBLISH_ON));
  }
}
