package akkord.linkeddata;

import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Binding;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Party;
import akkord.model.Site;
import akkord.model.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Describes an agreement: {@code Legislation} where it is binding, and a plain {@code CreativeWork}
 * otherwise, since schema.org would take any other word for law.
 *
 * @param around what it has in common with other entries
 */
record AgreementNode(EntryNodes around, Agreement agreement) {

  Node node() {
    var wording = around.wording();
    boolean binds = isBinding(agreement);
    var node =
        around
            .start(binds ? "Legislation" : "CreativeWork", agreement)
            .with(
                "alternateName",
                wording.texts(agreement.officialTitles().stream().map(Wording.Said::of).toList()))
            .with(binds ? "legislationType" : "genre", Word.of(agreement.type()))
            .with("creativeWorkStatus", Word.of(agreement.status()))
            .with("datePublished", on(AgreementDate.Kind.ANNOUNCED))
            .with(binds ? "legislationDate" : "dateCreated", on(AgreementDate.Kind.SIGNED))
            .with("legislationLegalForce", binds ? force() : Optional.empty());
    addParties(node);
    addLineage(node);
    return node.with("about", around.references(agreement.domains()))
        .with("sameAs", around.addresses(agreement.sameAs()));
  }

  private static boolean isBinding(Agreement agreement) {
    return agreement.binding().value() == Binding.BINDING;
  }

  private Optional<Object> on(AgreementDate.Kind kind) {
    return agreement.dates().stream()
        .filter(date -> date.kind() == kind)
        .findFirst()
        .flatMap(date -> around.wording().date(date.on()));
  }

  /**
   * Only what the status says for certain; an agreement that was signed may yet not be in force.
   */
  private Optional<Object> force() {
    return switch (agreement.status()) {
      case IN_FORCE, EXTENDED -> Optional.of("https://schema.org/InForce");
      case SUPERSEDED, ENDED -> Optional.of("https://schema.org/NotInForce");
      case REPORTED, ANNOUNCED, SIGNED, ACTIVE, UNKNOWN -> Optional.empty();
    };
  }

  private void addParties(Node node) {
    node.with("creator", parties(EnumSet.of(Party.Role.SIGNATORY, Party.Role.PARTY)))
        .with("contributor", parties(EnumSet.of(Party.Role.HOST, Party.Role.PARTICIPANT)))
        .with("funder", parties(EnumSet.of(Party.Role.FUNDER)));
  }

  private List<Map<String, Object>> parties(Set<Party.Role> roles) {
    return agreement.parties().stream()
        .filter(party -> roles.contains(party.role()))
        .map(party -> party.actor().value())
        .distinct()
        .map(around.wording()::reference)
        .toList();
  }

  private void addLineage(Node node) {
    var lineage = agreement.lineage();
    var changed = new ArrayList<Map<String, Object>>();
    var basis = new ArrayList<Map<String, Object>>();
    for (var earlier : List.of(lineage.amends(), lineage.supersedes())) {
      earlier
          .map(Located::value)
          .ifPresent(id -> (changesLaw(id) ? changed : basis).add(around.wording().reference(id)));
    }
    node.with("isPartOf", lineage.partOf().map(Located::value).map(around.wording()::reference))
        .with("legislationChanges", changed)
        .with("isBasedOn", basis)
        .with("mentions", around.references(lineage.related()));
  }

  private boolean changesLaw(EntryId earlier) {
    Site site = around.site();
    return isBinding(agreement)
        && site.find(earlier)
            .filter(found -> found instanceof Agreement other && isBinding(other))
            .isPresent();
  }
}
