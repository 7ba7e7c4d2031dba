package akkord.build;

import akkord.content.Schemas;
import akkord.data.Surroundings;
import akkord.model.EntryId;
import akkord.model.Ground;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.Artifact;
import akkord.route.Origins;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.trace.Trace;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The schemas of what editors write, as files of a site. */
final class SchemaFiles {

  private final SitePlan plan;
  private final Schemas schemas;

  SchemaFiles(Site site, SitePlan plan) {
    this.plan = plan;
    this.schemas =
        new Schemas(
            new Surroundings(
                site.settings().languages().stream().map(LanguageTag::value).toList(), names(site)),
            Legends.withoutTitles());
  }

  private static Map<String, Set<String>> names(Site site) {
    return site.entries().keySet().stream()
        .collect(
            Collectors.groupingBy(
                id -> id.collection().entryWord(),
                Collectors.mapping(SchemaFiles::name, Collectors.toCollection(TreeSet::new))));
  }

  private static String name(EntryId id) {
    return id.name().value();
  }

  Artifact artifact(Target.Schema target) {
    Trace.note(Ground.ENTRIES); // the schemas know all ids
    var path = plan.pathOf(target);
    var address = plan.base().absolute(path).value();
    byte[] schema =
        switch (target.kind()) {
          case Target.FactsOf(var collection) -> schemas.facts(collection, address);
          case Target.FrontMatter() -> schemas.frontMatter(address);
          case Target.Settings() -> schemas.settings(address);
        };
    return new Artifact(path, schema, Origins.NONE);
  }
}
