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
      required("name", FieldTypes.LOCALIZED, "The actor's name.");
  private static final Field.Allowed<TaggedText> NATIVE_NAME =
      allowed("native_name", TaggedTextFields.TAGGED_TEXT, "Its name at home.");
  private static final Field.Allowed<LocalizedText> ACRONYM =
      allowed("acronym", FieldTypes.LOCALIZED, "Its short name.");
  private static final Field.Required<Actor.Type> TYPE =
      required("type", FieldTypes.word(Actor.Type.class), "What it is.");
  private static final Field.Required<CountryCode> COUNTRY =
      required("country", FieldTypes.COUNTRY, "Where it is at home.");
  private static final Field.Allowed<Located<EntryId>> PARENT =
      allowed("parent", References.to(Collection.ACTORS), "The actor that it is part of.");
  private static final Field.Allowed<SafeUrl> URL =
      allowed("url", FieldTypes.WEB_ADDRESS, "Its own site.");
  private static final Field.Allowed<Located<EntryId>> SUCCESSOR =
      allowed("successor", References.to(Collection.ACTORS), "The actor that took its place.");

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
