package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.model.Actor;
import akkord.model.Collection;
import akkord.model.CountryCode;
import akkord.model.EntryId;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.SafeUrl;
import akkord.model.TaggedText;
import java.util.List;

/** The keys of an actor. */
final class ActorFields {

  private static final Field.Required<LocalizedText> NAME =
      required("name", FieldTypes.LOCALIZED, "What readers call the actor in their language.");
  private static final Field.Allowed<TaggedText> NATIVE_NAME =
      allowed(
          "native_name",
          TaggedTextFields.TAGGED_TEXT,
          "Its name in its own language, if that is none of the site's.");
  private static final Field.Allowed<LocalizedText> ACRONYM =
      allowed("acronym", FieldTypes.LOCALIZED, "Its usual short name, such as NASA.");
  private static final Field.Required<Actor.Type> TYPE =
      required("type", FieldTypes.word("actor", Actor.Type.class), "What kind of actor it is.");
  private static final Field.Required<CountryCode> COUNTRY =
      required("country", FieldTypes.COUNTRY, "The country of its seat.");
  private static final Field.Allowed<Located<EntryId>> PARENT =
      allowed(
          "parent",
          References.to(Collection.ACTORS),
          "The actor that it is part of, such as the state of a ministry.");
  private static final Field.Allowed<SafeUrl> URL =
      allowed("url", FieldTypes.WEB_ADDRESS, "The address of its own website.");
  private static final Field.Allowed<Located<EntryId>> SUCCESSOR =
      allowed(
          "successor",
          References.to(Collection.ACTORS),
          "The actor that took its place when it was dissolved or renamed.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of(
          "actor",
          List.of(
              NAME,
              NATIVE_NAME,
              ACRONYM,
              TYPE,
              COUNTRY,
              PARENT,
              URL,
              MaintenanceFields.SAME_AS,
              SUCCESSOR));

  private ActorFields() {}

  static Actor actor(Identity identity, FieldValues values) {
    return new Actor(
        identity.id(),
        identity.file(),
        values.get(NAME),
        values.get(NATIVE_NAME),
        values.get(ACRONYM),
        values.get(TYPE),
        values.get(COUNTRY),
        values.get(PARENT),
        values.get(URL),
        values.list(MaintenanceFields.SAME_AS),
        values.get(SUCCESSOR));
  }
}
