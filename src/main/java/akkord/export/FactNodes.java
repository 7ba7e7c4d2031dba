package akkord.export;

import akkord.model.Attribution;
import akkord.model.Change;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Money;
import akkord.model.SafeUrl;
import akkord.model.TaggedText;
import akkord.model.Word;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts of all kinds as JSON, with the keys that editors write. Dates are EDTF, amounts are exact
 * decimals in quotes, entries are named by their id without the word for their kind. A member of a
 * record that has no value is left out.
 *
 * @param form how texts are written
 */
record FactNodes(TextForm form) {

  static JsonNode word(Enum<?> constant) {
    return Json.text(Word.of(constant));
  }

  static JsonNode date(EdtfDate date) {
    return Json.text(date.toString());
  }

  static JsonNode date(Optional<EdtfDate> date) {
    return Json.text(date.map(EdtfDate::toString));
  }

  static JsonNode id(Optional<Located<EntryId>> entry) {
    return Json.text(entry.map(id -> id.value().name().value()));
  }

  static JsonNode ids(Collection<EntryId> entries) {
    return Json.texts(entries.stream().map(id -> id.name().value()));
  }

  static JsonNode located(List<Located<EntryId>> entries) {
    return ids(entries.stream().map(Located::value).toList());
  }

  static JsonNode addresses(List<SafeUrl> addresses) {
    return Json.texts(addresses.stream().map(SafeUrl::value));
  }

  static ObjectNode tagged(TaggedText text) {
    return Json.object().put("lang", text.language().value()).put("text", text.text());
  }

  static JsonNode tagged(List<TaggedText> texts) {
    return Json.array(texts.stream().map(FactNodes::tagged));
  }

  /** An amount with its currency, at the end of a record. */
  static ObjectNode put(ObjectNode record, Money money) {
    return record
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().value());
  }

  /** Puts a quote with its language at the end of a record. */
  static void putQuote(ObjectNode record, Optional<TaggedText> quote) {
    quote.ifPresent(
        words -> record.put("quote", words.text()).put("lang", words.language().value()));
  }

  static JsonNode evidence(List<Evidence> evidence) {
    return Json.array(evidence.stream().map(FactNodes::evidence));
  }

  private static ObjectNode evidence(Evidence evidence) {
    var record = Json.object().put("source", evidence.source().value().name().value());
    evidence.locator().ifPresent(place -> record.put("locator", place));
    putQuote(record, evidence.quote());
    return record.put("stance", Word.of(evidence.stance()));
  }

  JsonNode text(LocalizedText text) {
    return form.of(text);
  }

  JsonNode text(Optional<LocalizedText> text) {
    return text.map(this::text).orElseGet(Json::nothing);
  }

  /** Puts a text at the end of a record, if there is one. */
  void put(ObjectNode record, String name, Optional<LocalizedText> text) {
    text.ifPresent(words -> record.set(name, text(words)));
  }

  /** An entry's id, or the name of what has no entry. */
  ObjectNode attribution(Attribution attribution) {
    var record = Json.object();
    switch (attribution) {
      case Attribution.ToEntry(var entry) -> record.put("id", entry.value().name().value());
      case Attribution.ToText(var name) -> record.set("name", text(name));
    }
    return record;
  }

  JsonNode attribution(Optional<Attribution> attribution) {
    return attribution.<JsonNode>map(this::attribution).orElseGet(Json::nothing);
  }

  JsonNode changes(List<Change> changes) {
    return Json.array(changes.stream().map(this::change));
  }

  private ObjectNode change(Change change) {
    var record = Json.object().put("on", change.on().toString());
    record.set("note", text(change.note()));
    return record.put("minor", change.minor());
  }
}
