package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.model.Change;
import akkord.model.EdtfDate;
import akkord.model.LocalizedText;
import akkord.model.SafeUrl;
import java.util.List;

/** How entries are looked after, and where they are described elsewhere. */
final class MaintenanceFields {

  private static final Field.Required<EdtfDate> ON =
      required("on", FieldTypes.DATE, "The day of the change.");
  private static final Field.Required<LocalizedText> NOTE =
      required("note", FieldTypes.SENTENCES, "What changed, in a sentence for readers.");
  private static final Field.Allowed<Boolean> MINOR =
      allowed("minor", Scalars.BOOLEAN, "true for small corrections, which the feeds leave out.");

  private static final ObjectType<Change> CHANGE =
      new ObjectType<>(
          "change",
          List.of(ON, NOTE, MINOR),
          values -> new Change(values.get(ON), values.get(NOTE), values.get(MINOR).orElse(false)));

  static final Field.Allowed<List<Change>> CHANGES =
      allowed("changes", CHANGE.list(), "What changed in the entry since it was published.");

  static final Field.Allowed<EdtfDate> LAST_REVIEW =
      allowed(
          "reviewed",
          FieldTypes.DATE,
          "The day on which somebody last went through the entry and its sources.");

  static final Field.Allowed<List<SafeUrl>> SAME_AS =
      allowed(
          "same_as",
          FieldTypes.ADDRESS.list(),
          "Addresses of the same thing elsewhere, such as in Wikidata, ROR or a register of"
              + " treaties.");

  private MaintenanceFields() {}
}
