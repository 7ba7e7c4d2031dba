package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.data.ValueType;
import akkord.model.AgreementDate;
import akkord.model.AgreementStatus;
import akkord.model.AgreementType;
import akkord.model.Binding;
import akkord.model.Collection;
import akkord.model.Commitment;
import akkord.model.Discrepancy;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.Funding;
import akkord.model.Located;
import akkord.model.Party;
import akkord.model.TaggedText;
import java.time.LocalDate;
import java.util.List;

/** The keys of an agreement. */
final class AgreementFields {

  private static final ValueType<Located<EntryId>> AGREEMENT = References.to(Collection.AGREEMENTS);

  static final Field.Required<AgreementType> TYPE =
      required("type", FieldTypes.word(AgreementType.class), "Its form.");
  static final Field.Required<Located<Binding>> BINDING =
      required(
          "binding",
          FieldTypes.located(FieldTypes.word(Binding.class)),
          "How far it binds; binding needs evidence.");
  static final Field.Required<AgreementStatus> STATUS =
      required("status", FieldTypes.word(AgreementStatus.class), "What became of it.");
  static final Field.Allowed<List<TaggedText>> OFFICIAL_TITLE =
      allowed(
          "official_title",
          TaggedTextFields.TAGGED_TEXT.list(),
          "Its official titles, each in its language.");
  static final Field.Required<List<AgreementDate>> DATES =
      required("dates", DateFields.DATES, "The dates in its life, at least one.");
  static final Field.Required<List<Party>> PARTIES =
      required("parties", PartyFields.PARTIES, "Who takes part.");
  static final Field.Required<List<Located<EntryId>>> DOMAINS =
      required("domains", References.someOf(Collection.DOMAINS), "Its domains.");
  static final Field.Allowed<Located<EntryId>> PART_OF =
      allowed("part_of", AGREEMENT, "The framework or project that it belongs to.");
  static final Field.Allowed<Located<EntryId>> SUPERSEDES =
      allowed("supersedes", AGREEMENT, "The agreement that it replaces.");
  static final Field.Allowed<Located<EntryId>> AMENDS =
      allowed("amends", AGREEMENT, "The agreement that it changes.");
  static final Field.Allowed<List<Located<EntryId>>> RELATED =
      allowed(
          "related", References.list(Collection.AGREEMENTS), "Agreements worth seeing beside it.");
  static final Field.Allowed<List<Funding>> FUNDING =
      allowed("funding", FundingFields.FUNDING, "The money that it names.");
  static final Field.Allowed<List<Commitment>> COMMITMENTS =
      allowed("commitments", CommitmentFields.COMMITMENTS, "What was promised.");
  static final Field.Allowed<List<Discrepancy>> DISCREPANCIES =
      allowed("discrepancies", DiscrepancyFields.DISCREPANCIES, "Where sources differ.");
  static final Field.Allowed<List<Located<EntryId>>> FURTHER_READING =
      allowed(
          "further_reading",
          References.list(Collection.SOURCES),
          "Sources worth reading; those of evidence and citations are added.");
  static final Field.Required<EdtfDate> REVIEWED =
      required("reviewed", FieldTypes.DATE, "The day of the last review.");
  static final Field.Allowed<Located<LocalDate>> REVIEW_BY =
      allowed(
          "review_by",
          FieldTypes.located(FieldTypes.DAY),
          "The day by which it should be reviewed again.");
  static final Field.Allowed<Boolean> DRAFT =
      allowed("draft", Scalars.BOOLEAN, "Whether a normal build leaves it out.");
  static final Field.Allowed<Located<LocalDate>> PUBLISH_ON =
      allowed(
          "publish_on",
          FieldTypes.located(FieldTypes.DAY),
          "The day before which builds leave it out.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.checked(
          "agreement",
          List.of(
              TYPE,
              BINDING,
              EvidenceFields.EVIDENCE,
              STATUS,
              OFFICIAL_TITLE,
              DATES,
              PARTIES,
              DOMAINS,
              PART_OF,
              SUPERSEDES,
              AMENDS,
              RELATED,
              FUNDING,
              COMMITMENTS,
              DISCREPANCIES,
              FURTHER_READING,
              REVIEWED,
              REVIEW_BY,
              MaintenanceFields.CHANGES,
              MaintenanceFields.SAME_AS,
              DRAFT,
              PUBLISH_ON),
          Agreements::check);

  private AgreementFields() {}
}
