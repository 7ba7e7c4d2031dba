package akkord.export;

import akkord.model.Backlink;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the values of entries are taken from: the site, its addresses, and how texts are written.
 *
 * @param site the site
 * @param plan its addresses
 * @param form how texts are written
 */
record Scope(Site site, SitePlan plan, TextForm form) {

  FactNodes facts() {
    return new FactNodes(form);
  }

  /** The addresses of an entry's pages. */
  JsonNode page(Entry entry) {
    return form.of(language -> address(new Target.EntryPage(entry.id(), language)));
  }

  JsonNode permalink(Entry entry) {
    return Json.text(address(new Target.Permalink(entry.id())));
  }

  /** The absolute address of a target, if the site has it. */
  Optional<String> address(Target target) {
    return plan.find(target).map(this::absolute);
  }

  String absolute(SitePath path) {
    return plan.base().absolute(path).value();
  }

  /** What a relation gives for an entry. */
  static List<EntryId> related(Map<EntryId, List<EntryId>> relation, Entry entry) {
    return relation.getOrDefault(entry.id(), List.of());
  }

  /** The entries that name an entry, such as {@code agreement:rover}, each once. */
  JsonNode usedBy(Entry entry) {
    return Json.texts(
        site.relations().backlinks().getOrDefault(entry.id(), List.of()).stream()
            .map(Backlink::from)
            .distinct()
            .sorted()
            .map(EntryId::toString));
  }

  List<LanguageTag> languages() {
    return site.settings().languages();
  }
}
