package akkord.linkeddata;

import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.route.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Describes a page: what it is, what it rests on, where it stands and what it tells of. */
final class PageNode {

  /** The collections that are sets of terms. */
  private static final Set<Collection> TERMS = Set.of(Collection.DOMAINS, Collection.GLOSSARY);

  private final PageDescription page;
  private final Site site;
  private final Identifiers names;
  private final EntryNodes entries;
  private final SiteNode siteNode;

  PageNode(PageDescription page, Site site, Identifiers names) {
    this.page = page;
    this.site = site;
    this.names = names;
    var wording = new Wording.InPage(site, names, page.language());
    this.entries = new EntryNodes(site, names, wording);
    this.siteNode = new SiteNode(site.settings(), names, wording);
  }

  Map<String, Object> json() {
    String address = names.of(page.target());
    var node =
        Node.of(type(), address)
            .with("url", address)
            .with("name", page.name())
            .with("description", page.description())
            .with("inLanguage", language().value());
    page.entry().ifPresent(entry -> addUpkeep(node, entry));
    node.with("license", siteNode.licence()).with("isPartOf", siteNode.brief());
    translated().ifPresent(prose -> addTranslation(node, prose));
    node.with("workTranslation", translations())
        .with("citation", page.entry().map(this::citations).orElse(List.of()))
        .with("breadcrumb", breadcrumb())
        .with("mainEntity", mainEntity());
    return node.json();
  }

  private String type() {
    return switch (page.target()) {
      case Target.ListPage _, Target.FilteredList _ -> "CollectionPage";
      default -> "WebPage";
    };
  }

  /** The language of the text, which may be missing in that of the readers. */
  private LanguageTag language() {
    return page.entry()
        .filter(ProseEntry.class::isInstance)
        .map(ProseEntry.class::cast)
        .filter(entry -> entry.texts().in(page.language()).isEmpty())
        .map(entry -> entry.texts().byLanguage().firstEntry().getKey())
        .orElse(page.language());
  }

  private void addUpkeep(Node node, Entry entry) {
    node.with("dateModified", Upkeep.changed(entry).flatMap(entries.wording()::date))
        .with("lastReviewed", Upkeep.reviewed(entry).flatMap(entries.wording()::date));
  }

  /** The text of an entry's page in its readers' language. */
  private Optional<Prose> text() {
    return page.target() instanceof Target.EntryPage
        ? page.entry()
            .filter(ProseEntry.class::isInstance)
            .map(ProseEntry.class::cast)
            .flatMap(entry -> entry.texts().in(page.language()))
        : Optional.empty();
  }

  private Optional<Prose.Translation> translated() {
    return text().flatMap(Prose::translation);
  }

  private void addTranslation(Node node, Prose.Translation translation) {
    node.with("translator", translation.by().map(Node::named))
        .with("reviewedBy", translation.reviewedBy().map(Node::named))
        .with("translationOfWork", original(translation));
  }

  private Optional<Map<String, Object>> original(Prose.Translation translation) {
    return page.entry()
        .filter(entry ->
            entry instanceof ProseEntry withTexts
                && withTexts.texts().in(translation.of()).isPresent())
        .map(entry -> page(entry, translation.of()));
  }

  /** The pages whose text was translated from that of this one. */
  private List<Map<String, Object>> translations() {
    var translations = new ArrayList<Map<String, Object>>();
    if (text().isPresent() && page.entry().orElse(null) instanceof ProseEntry entry) {
      entry
          .texts()
          .byLanguage()
          .forEach((language, prose) ->
              prose
                  .translation()
                  .filter(translation -> translation.of().equals(page.language()))
                  .ifPresent(_ -> translations.add(page(entry, language))));
    }
    return translations;
  }

  private Map<String, Object> page(Entry entry, LanguageTag language) {
    String address = names.page(entry.id(), language);
    return Node.of("WebPage", address)
        .with("url", address)
        .with("inLanguage", language.value())
        .json();
  }

  /** The page at a permanent address only leads to those that tell what the entry rests on. */
  private List<Map<String, Object>> citations(Entry entry) {
    if (page.target() instanceof Target.Permalink) {
      return List.of();
    }
    return site.relations().sourcesOf().getOrDefault(entry.id(), List.of()).stream()
        .map(entries.wording()::reference)
        .toList();
  }

  private Optional<Map<String, Object>> breadcrumb() {
    if (page.trail().isEmpty()) {
      return Optional.empty();
    }
    var steps = new ArrayList<Map<String, Object>>();
    for (var above : page.trail()) {
      steps.add(step(steps.size() + 1, above.name()).with("item", above.address()).json());
    }
    steps.add(step(steps.size() + 1, page.here()).json());
    return Optional.of(Node.of("BreadcrumbList").with("itemListElement", steps).json());
  }

  private static Node step(int position, String name) {
    return Node.of("ListItem").with("position", position).with("name", name);
  }

  private Optional<Map<String, Object>> mainEntity() {
    return switch (page.target()) {
      case Target.Entrance _, Target.Home _ -> Optional.of(siteNode.full().json());
      case Target.ListPage list when TERMS.contains(list.collection()) ->
          Optional.of(
              Node.of("DefinedTermSet", names.terms(list.collection()))
                  .with("name", page.here())
                  .json());
      default ->
          page.entry()
              .filter(entry -> entry.id().collection() != Collection.PAGES)
              .map(entry -> entries.of(entry).json());
    };
  }
}
