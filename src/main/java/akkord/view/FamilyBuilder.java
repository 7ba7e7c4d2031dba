package akkord.view;

import akkord.model.Agreement;
import akkord.model.EntryId;
import akkord.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the agreements and briefings that an agreement is tied to. */
final class FamilyBuilder {

  private final PageScope page;
  private final List<LinkGroup> groups = new ArrayList<>();

  FamilyBuilder(PageScope page) {
    this.page = page;
  }

  List<LinkGroup> groups(Agreement agreement) {
    var relations = page.edition().site().relations();
    var lineage = agreement.lineage();
    var id = agreement.id();
    up("family.part-of", lineage.partOf());
    down("family.parts", relations.parts(), id);
    up("family.supersedes", lineage.supersedes());
    down("family.superseded-by", relations.successors(), id);
    up("family.amends", lineage.amends());
    down("family.amended-by", relations.amendments(), id);
    down("family.related", relations.related(), id);
    down("family.briefings", relations.briefingsOf(), id);
    return List.copyOf(groups);
  }

  private void up(String key, Optional<Located<EntryId>> entry) {
    entry.ifPresent(
        known -> groups.add(new LinkGroup(page.words().of(key), List.of(page.link(known)))));
  }

  private void down(String key, Map<EntryId, List<EntryId>> inverse, EntryId id) {
    var ids = inverse.getOrDefault(id, List.of());
    if (!ids.isEmpty()) {
      groups.add(new LinkGroup(page.words().of(key), ids.stream().map(page::link).toList()));
    }
  }
}
