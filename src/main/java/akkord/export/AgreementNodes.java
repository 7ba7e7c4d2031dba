package akkord.export;

import akkord.model.AgreementDate;
import akkord.model.Commitment;
import akkord.model.Discrepancy;
import akkord.model.EdtfDate;
import akkord.model.Funding;
import akkord.model.Party;
import akkord.model.Word;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that only agreements have, as JSON. */
record AgreementNodes(FactNodes facts) {

  JsonNode date(Optional<AgreementDate> date) {
    return date.<JsonNode>map(this::date).orElseGet(Json::nothing);
  }

  private ObjectNode date(AgreementDate date) {
    var record = Json.object().put("on", date.on().toString());
    facts.put(record, "place", date.place());
    date.zone().ifPresent(zone -> record.put("zone", zone.getId()));
    record.set("evidence", FactNodes.evidence(date.evidence()));
    return record;
  }

  JsonNode parties(List<Party> parties) {
    return Json.array(parties.stream().map(AgreementNodes::party));
  }

  private static ObjectNode party(Party party) {
    var record =
        Json.object()
            .put("actor", party.actor().value().name().value())
            .put("role", Word.of(party.role()));
    record.set("signed_by", Json.texts(party.signedBy().stream()));
    record.set("evidence", FactNodes.evidence(party.evidence()));
    return record;
  }

  JsonNode funding(List<Funding> funding) {
    return Json.array(funding.stream().map(this::funding));
  }

  private ObjectNode funding(Funding funding) {
    var record = FactNodes.put(Json.object(), funding.money());
    record.set("from", Json.array(funding.from().stream().map(facts::attribution)));
    funding.conversion().ifPresent(conversion -> record.set("conversion", conversion(conversion)));
    facts.put(record, "note", funding.note());
    record.set("evidence", FactNodes.evidence(funding.evidence()));
    return record;
  }

  private ObjectNode conversion(Funding.Conversion conversion) {
    var record =
        FactNodes.put(Json.object(), conversion.money())
            .put("rate", conversion.rate().toPlainString());
    conversion.rateDate().ifPresent(day -> record.put("rate_date", day.toString()));
    conversion
        .rateSource()
        .ifPresent(source -> record.set("rate_source", facts.attribution(source)));
    return record;
  }

  JsonNode commitments(List<Commitment> commitments) {
    return Json.array(commitments.stream().map(this::commitment));
  }

  private ObjectNode commitment(Commitment commitment) {
    var record = Json.object().put("id", commitment.name().value());
    record.set("text", facts.text(commitment.text()));
    commitment.actor().ifPresent(actor -> record.put("actor", actor.value().name().value()));
    commitment.due().map(EdtfDate::toString).ifPresent(day -> record.put("due", day));
    record.put("status", Word.of(commitment.status()));
    record.set("history", Json.array(commitment.history().stream().map(AgreementNodes::step)));
    record.set("evidence", FactNodes.evidence(commitment.evidence()));
    return record;
  }

  private static ObjectNode step(Commitment.Step step) {
    var record =
        Json.object().put("status", Word.of(step.status())).put("on", step.on().toString());
    record.set("evidence", FactNodes.evidence(step.evidence()));
    return record;
  }

  JsonNode discrepancies(List<Discrepancy> discrepancies) {
    return Json.array(discrepancies.stream().map(this::discrepancy));
  }

  private ObjectNode discrepancy(Discrepancy discrepancy) {
    var record = Json.object().put("id", discrepancy.name().value());
    record.set("topic", facts.text(discrepancy.topic()));
    record.set("positions", Json.array(discrepancy.positions().stream().map(this::position)));
    facts.put(record, "resolution", discrepancy.resolution());
    return record;
  }

  private ObjectNode position(Discrepancy.Stand position) {
    var record = Json.object().put("source", position.source().value().name().value());
    record.set("says", facts.text(position.says()));
    FactNodes.putQuote(record, position.quote());
    return record;
  }
}
