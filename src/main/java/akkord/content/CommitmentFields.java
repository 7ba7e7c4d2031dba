package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.model.Collection;
import akkord.model.Commitment;
import akkord.model.Commitment.Status;
import akkord.model.Commitment.Step;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Slug;
import java.util.List;

/** What was promised in an agreement. */
final class CommitmentFields {

  private static final Field.Required<Located<Slug>> ID =
      required(
          "id",
          FieldTypes.located(FieldTypes.SLUG),
          "Its anchor on the page, such as delivery, unique in this list; links rely on it.");
  private static final Field.Required<LocalizedText> TEXT =
      required("text", FieldTypes.SENTENCES, "What was promised, in a sentence.");
  private static final Field.Allowed<Located<EntryId>> ACTOR =
      allowed("actor", References.to(Collection.ACTORS), "Who promised it.");
  private static final Field.Allowed<EdtfDate> DUE =
      allowed("due", FieldTypes.DATE, "By when it is to be kept.");
  private static final Field.Required<Status> STATUS =
      required(
          "status",
          FieldTypes.word("commitment", Status.class),
          "How far it has come, as far as sources prove.");
  private static final Field.Required<EdtfDate> ON =
      required("on", FieldTypes.DATE, "When that was reached.");
  private static final Field.Allowed<List<Step>> HISTORY =
      allowed(
          "history",
          new ObjectType<>(
                  "step",
                  List.of(STATUS, ON, EvidenceFields.EVIDENCE),
                  values ->
                      new Step(
                          values.get(STATUS), values.get(ON), values.list(EvidenceFields.EVIDENCE)))
              .list(),
          "The steps up to here, each with its date and evidence.");

  static final ValueType<List<Commitment>> COMMITMENTS =
      UniqueNames.among(
          new ObjectType<>(
              "commitment",
              List.of(ID, TEXT, ACTOR, DUE, STATUS, HISTORY, EvidenceFields.EVIDENCE),
              CommitmentFields::commitment));

  private CommitmentFields() {}

  private static UniqueNames.Named<Commitment> commitment(FieldValues values) {
    return new UniqueNames.Named<>(
        values.get(ID),
        new Commitment(
            values.get(ID).value(),
            values.get(TEXT),
            values.get(ACTOR),
            values.get(DUE),
            values.get(STATUS),
            values.list(HISTORY),
            values.list(EvidenceFields.EVIDENCE)));
  }
}
