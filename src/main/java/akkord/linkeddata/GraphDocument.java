package akkord.linkeddata;

import akkord.model.Actor;
import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.route.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All entries as one graph. Its context stands in the file itself, so that it can be read without a
 * network.
 */
final class GraphDocument {

  private static final List<String> ADDRESSES =
      List.of("archivedAt", "legislationLegalForce", "license", "sameAs", "url");
  private static final List<String> TEXTS =
      List.of("alternateName", "description", "headline", "name");
  private static final List<String> DATES =
      List.of("dateCreated", "dateModified", "datePublished", "legislationDate");

  private final Site site;
  private final Identifiers names;
  private final Wording wording;

  GraphDocument(Site site, Identifiers names) {
    this.site = site;
    this.names = names;
    this.wording = new Wording.InGraph(names);
  }

  /** The nodes, those of the entries in the order of their ids; each is made as it is asked for. */
  Stream<Map<String, Object>> nodes() {
    var entries = new EntryNodes(site, names, wording);
    return Stream.concat(
        Stream.of(
            new SiteNode(site.settings(), names, wording).full().json(),
            terms(Collection.DOMAINS),
            terms(Collection.GLOSSARY)),
        site.entries().values().stream().map(entry -> node(entry, entries)));
  }

  private Map<String, Object> terms(Collection collection) {
    var list = new Target.ListPage(collection, site.settings().defaultLanguage(), 1);
    return Node.of("DefinedTermSet", names.terms(collection)).with("url", names.of(list)).json();
  }

  private Map<String, Object> node(Entry entry, EntryNodes entries) {
    var node = entries.of(entry);
    if (entry instanceof ProseEntry withTexts) {
      node.with("description", summaries(withTexts));
    }
    switch (entry) {
      case Domain domain -> node.with("broader", reference(domain.broader()));
      case Actor actor -> node.with("isReplacedBy", reference(actor.successor()));
      default -> {}
    }
    return node.with("citation", sources(entry.id())).with("subjectOf", pages(entry)).json();
  }

  private static Map<String, Object> summaries(ProseEntry entry) {
    var summaries = new LinkedHashMap<String, Object>();
    entry
        .texts()
        .byLanguage()
        .forEach((language, prose) -> summaries.put(language.value(), prose.summary().value()));
    return summaries;
  }

  private Optional<Map<String, Object>> reference(Optional<Located<EntryId>> entry) {
    return entry.map(Located::value).map(wording::reference);
  }

  private List<Map<String, Object>> sources(EntryId entry) {
    return site.relations().sourcesOf().getOrDefault(entry, List.of()).stream()
        .map(wording::reference)
        .toList();
  }

  /** The pages that really are in their language. */
  private List<Map<String, Object>> pages(Entry entry) {
    return site.settings().languages().stream()
        .filter(language ->
            !(entry instanceof ProseEntry withTexts) || withTexts.texts().in(language).isPresent())
        .map(language ->
            Node.of("WebPage", names.page(entry.id(), language))
                .with("inLanguage", language.value())
                .json())
        .toList();
  }

  /** What the properties of the nodes mean. */
  Map<String, Object> context() {
    var context = new LinkedHashMap<String, Object>();
    context.put("@version", 1.1);
    context.put("@vocab", "https://schema.org/");
    TEXTS.forEach(text -> context.put(text, Map.of("@container", "@language")));
    ADDRESSES.forEach(address -> context.put(address, Map.of("@type", "@id")));
    DATES.forEach(date -> context.put(date, Map.of("@type", "Date")));
    context.put("broader", linked("http://www.w3.org/2004/02/skos/core#broader"));
    context.put("isReplacedBy", linked("http://purl.org/dc/terms/isReplacedBy"));
    return context;
  }

  private static Map<String, Object> linked(String property) {
    var term = new LinkedHashMap<String, Object>();
    term.put("@id", property);
    term.put("@type", "@id");
    return term;
  }
}
