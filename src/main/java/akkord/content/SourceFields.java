package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldRule;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.model.Attribution;
import akkord.model.Collection;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.SafeUrl;
import akkord.model.Source;
import akkord.model.Source.Address;
import akkord.model.Source.ArchivedCopy;
import akkord.model.Source.Level;
import akkord.model.Source.UrlState;
import akkord.model.TaggedText;
import akkord.model.Word;
import java.util.List;
import java.util.Optional;

/** The keys of a source, in the terms of CSL. */
final class SourceFields {

  private static final Field.Required<String> TYPE =
      required(
          "type",
          CslTypes.TYPE,
          "What kind of work it is, as CSL names it, such as webpage or report.");
  private static final Field.Required<TaggedText> TITLE =
      required(
          "title", TaggedTextFields.TAGGED_TEXT, "Its title word for word, in its own language.");
  private static final Field.Allowed<LocalizedText> TITLE_TRANSLATED =
      allowed(
          "title_translated",
          FieldTypes.LOCALIZED,
          "Its title in the site's languages, if it is in another one.");
  private static final Field.Required<Attribution> PUBLISHER =
      required(
          "publisher",
          References.orText(Collection.ACTORS),
          "Who published it: the id of an actor, or a name.");
  private static final Field.Allowed<List<String>> AUTHOR =
      allowed("author", FieldTypes.NAME.oneOrMore(), "Who wrote it, by name.");
  private static final Field.Required<EdtfDate> ISSUED =
      required("issued", FieldTypes.DATE, "When it was published.");
  static final Field.Allowed<EdtfDate> ACCESSED =
      allowed("accessed", FieldTypes.DATE, "A day on which somebody really opened the address.");
  static final Field.Allowed<SafeUrl> URL =
      allowed(
          "url",
          FieldTypes.WEB_ADDRESS,
          "Where it can be read; it needs url_state. Without an address, number is needed.");
  private static final Field.Allowed<String> NUMBER =
      allowed(
          "number",
          FieldTypes.NAME,
          "Its number, such as that of a report or a register; without it, url is needed.");
  private static final Field.Allowed<String> DOI =
      allowed("doi", FieldTypes.NAME, "Its digital object identifier, such as 10.1000/182.");
  static final Field.Allowed<UrlState> URL_STATE =
      allowed(
          "url_state",
          FieldTypes.word("url-state", UrlState.class),
          "What is known about url; readers are told.");
  static final Field.Required<SafeUrl> COPY_URL =
      required("url", FieldTypes.WEB_ADDRESS, "The address of the copy.");
  static final Field.Required<EdtfDate> COPY_ON =
      required("on", FieldTypes.DATE, "The day on which the copy was made.");
  static final Field.Allowed<List<ArchivedCopy>> ARCHIVED =
      allowed(
          "archived",
          new ObjectType<>(
                  "archived copy",
                  List.of(COPY_URL, COPY_ON),
                  values -> new ArchivedCopy(values.get(COPY_URL), values.get(COPY_ON)))
              .list(),
          "Copies in archives, such as the Wayback Machine.");
  private static final Field.Required<Level> LEVEL =
      required(
          "level",
          FieldTypes.word("level-long", Level.class),
          "How near it is to the parties of the agreements; mirror needs mirror_of.");
  private static final Field.Allowed<Located<EntryId>> MIRROR_OF =
      allowed(
          "mirror_of",
          References.to(Collection.SOURCES),
          "The source whose wording this one repeats.");
  private static final Field.Required<LanguageTag> LANGUAGE =
      required("language", FieldTypes.LANGUAGE, "The language that it is written in.");
  private static final Field.Allowed<LocalizedText> NOTE =
      allowed("note", FieldTypes.SENTENCES, "What readers should know about the source.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of(
              "source",
              List.of(
                  TYPE,
                  TITLE,
                  TITLE_TRANSLATED,
                  PUBLISHER,
                  AUTHOR,
                  ISSUED,
                  ACCESSED,
                  URL,
                  NUMBER,
                  DOI,
                  URL_STATE,
                  ARCHIVED,
                  LEVEL,
                  MIRROR_OF,
                  LANGUAGE,
                  NOTE))
          .with(
              new FieldRule.Either(URL, NUMBER, "source lacks the key 'url' or the key 'number'"),
              new FieldRule.Needs(
                  URL, URL_STATE, "source lacks the key 'url_state', which url needs"),
              new FieldRule.NeedsWhen<>(
                  LEVEL,
                  Level.MIRROR,
                  Word.of(Level.MIRROR),
                  MIRROR_OF,
                  "source lacks the key 'mirror_of', which the level mirror needs"));

  private SourceFields() {}

  static Source source(Identity identity, FieldValues values) {
    return new Source(
        identity.id(),
        identity.file(),
        values.get(TYPE),
        values.get(TITLE),
        values.get(TITLE_TRANSLATED),
        values.get(PUBLISHER),
        values.list(AUTHOR),
        values.get(ISSUED),
        values.get(ACCESSED),
        address(values),
        values.get(NUMBER),
        values.get(DOI),
        values.list(ARCHIVED),
        values.get(LEVEL),
        values.get(MIRROR_OF),
        values.get(LANGUAGE),
        values.get(NOTE));
  }

  private static Optional<Address> address(FieldValues values) {
    return values
        .get(URL)
        .flatMap(url -> values.get(URL_STATE).map(state -> new Address(url, state)));
  }
}
