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
      required(
          "type",
          FieldTypes.word("type", AgreementType.class),
          "What kind of agreement it is; other if none of the words fits.");
  static final Field.Required<Located<Binding>> BINDING =
      required(
          "binding",
          FieldTypes.located(FieldTypes.word("binding-sentence", Binding.class)),
          "Whether it binds the parties in law; binding needs evidence.");
  static final Field.Required<AgreementStatus> STATUS =
      required(
          "status",
          FieldTypes.word("status", AgreementStatus.class),
          "The stage that it has reached, as far as sources tell.");
  static final Field.Allowed<List<TaggedText>> OFFICIAL_TITLE =
      allowed(
          "official_title",
          TaggedTextFields.TAGGED_TEXT.list(),
          "The official titles word for word, each with its language.");
  static final Field.Required<List<AgreementDate>> DATES =
      required(
          "dates",
          DateFields.DATES,
          "When it was announced, signed, launched, came into force or ended; at least one date.");
  static final Field.Required<List<Party>> PARTIES =
      required(
          "parties",
          PartyFields.PARTIES,
          "Who takes part, and in which role; at least two parties, or one for"
              + " investment, programme and other.");
  static final Field.Required<List<Located<EntryId>>> DOMAINS =
      required(
          "domains",
          References.someOf(Collection.DOMAINS),
          "The fields that it is about, at least one.");
  static final Field.Allowed<Located<EntryId>> PART_OF =
      allowed(
          "part_of",
          AGREEMENT,
          "The framework agreement or project that it belongs to; the way back is shown by"
              + " itself.");
  static final Field.Allowed<Located<EntryId>> SUPERSEDES =
      allowed("supersedes", AGREEMENT, "The earlier agreement that it replaces.");
  static final Field.Allowed<Located<EntryId>> AMENDS =
      allowed("amends", AGREEMENT, "The agreement that it changes and that stays in place.");
  static final Field.Allowed<List<Located<EntryId>>> RELATED =
      allowed(
          "related",
          References.list(Collection.AGREEMENTS),
          "Agreements worth seeing beside it; naming them on one side is enough.");
  static final Field.Allowed<List<Funding>> FUNDING =
      allowed("funding", FundingFields.FUNDING, "The sums of money that it names.");
  static final Field.Allowed<List<Commitment>> COMMITMENTS =
      allowed(
          "commitments",
          CommitmentFields.COMMITMENTS,
          "What was promised, point by point, and what became of it.");
  static final Field.Allowed<List<Discrepancy>> DISCREPANCIES =
      allowed(
          "discrepancies",
          DiscrepancyFields.DISCREPANCIES,
          "Points on which sources contradict one another or an earlier text.");
  static final Field.Allowed<List<Located<EntryId>>> FURTHER_READING =
      allowed(
          "further_reading",
          References.list(Collection.SOURCES),
          "Sources worth reading besides; those of evidence and citations are listed anyway.");
  static final Field.Required<EdtfDate> REVIEWED =
      required(
          "reviewed",
          FieldTypes.DATE,
          "The day on which somebody last went through the entry and its sources.");
  static final Field.Allowed<Located<LocalDate>> REVIEW_BY =
      allowed(
          "review_by",
          FieldTypes.located(FieldTypes.DAY),
          "The day by which it should be reviewed again; once it is past, builds warn and"
              + " readers are told.");
  static final Field.Allowed<Boolean> DRAFT =
      allowed(
          "draft",
          Scalars.BOOLEAN,
          "true as long as the entry is being written; builds leave it out unless they are"
              + " run with --drafts.");
  static final Field.Allowed<Located<LocalDate>> PUBLISH_ON =
      allowed(
          "publish_on",
          FieldTypes.located(FieldTypes.DAY),
          "The day on which it may appear; until then, builds leave it out.");

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
