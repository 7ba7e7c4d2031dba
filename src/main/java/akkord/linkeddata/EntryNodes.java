package akkord.linkeddata;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Page;
import akkord.model.SafeUrl;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes what entries tell of. */
record EntryNodes(Site site, Identifiers names, Wording wording) {

  /** The node of an entry. */
  Node of(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> new AgreementNode(this, agreement).node();
      case Source source -> new SourceNode(this, source).node();
      case Actor actor -> actor(actor);
      case Briefing briefing -> briefing(briefing);
      case Domain domain ->
          start("DefinedTerm", domain)
              .with("inDefinedTermSet", termsOf(Collection.DOMAINS))
              .with("sameAs", addresses(domain.sameAs()));
      case Term term -> term(term);
      case Page free -> start("WebPage", free);
    };
  }

  /** What every node has: its type, its name for machines and that for people. */
  Node start(String type, Entry entry) {
    return Node.of(type, names.of(entry.id())).with("name", wording.name(entry));
  }

  private Node actor(Actor actor) {
    var other = new ArrayList<Wording.Said>();
    actor.acronym().ifPresent(acronym -> other.addAll(wording.said(acronym)));
    actor.nativeName().map(Wording.Said::of).ifPresent(other::add);
    return start(type(actor.type()), actor)
        .with("alternateName", wording.texts(other))
        .with("address", home(actor))
        .with(parentProperty(actor), actor.parent().map(Located::value).map(wording::reference))
        .with("url", actor.url().map(SafeUrl::value))
        .with("sameAs", addresses(actor.sameAs()));
  }

  private static Optional<Map<String, Object>> home(Actor actor) {
    return actor.type() == Actor.Type.STATE
        ? Optional.empty()
        : Optional.of(
            Node.of("PostalAddress").with("addressCountry", actor.country().value()).json());
  }

  /** In schema.org states are places and the others organisations, which have no common whole. */
  private String parentProperty(Actor actor) {
    boolean inState = actor.parent().map(Located::value).filter(this::isState).isPresent();
    if (actor.type() == Actor.Type.STATE) {
      return "containedInPlace";
    }
    return inState ? "areaServed" : "parentOrganization";
  }

  private boolean isState(EntryId actor) {
    return site.find(actor)
        .filter(found -> found instanceof Actor parent && parent.type() == Actor.Type.STATE)
        .isPresent();
  }

  private static String type(Actor.Type type) {
    return switch (type) {
      case STATE -> "Country";
      case MINISTRY, AGENCY -> "GovernmentOrganization";
      case LABORATORY -> "ResearchOrganization";
      case UNIVERSITY -> "CollegeOrUniversity";
      case COMPANY -> "Corporation";
      case ORGANISATION -> "Organization";
    };
  }

  private Node briefing(Briefing briefing) {
    return start("Article", briefing)
        .with("headline", wording.name(briefing))
        .with("datePublished", wording.date(briefing.on()))
        .with("dateModified", Upkeep.changed(briefing).flatMap(wording::date))
        .with("author", briefing.authors().stream().map(Node::named).toList())
        .with("isBasedOn", briefing.basedOn().map(this::work))
        .with("about", references(briefing.domains()))
        .with("mentions", references(briefing.agreements()));
  }

  private Node term(Term term) {
    var other = new ArrayList<Wording.Said>();
    term.nativeNames().stream().map(Wording.Said::of).forEach(other::add);
    term.also().entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry<LanguageTag, List<String>>::getKey))
        .forEach(words ->
            words
                .getValue()
                .forEach(word -> other.add(new Wording.Said(words.getKey().value(), word))));
    return start("DefinedTerm", term)
        .with("alternateName", wording.texts(other))
        .with("description", wording.text(term.definition()))
        .with("inDefinedTermSet", termsOf(Collection.GLOSSARY));
  }

  private Map<String, Object> termsOf(Collection collection) {
    return Map.of("@id", names.terms(collection));
  }

  List<Map<String, Object>> references(List<Located<EntryId>> entries) {
    return entries.stream().map(Located::value).map(wording::reference).toList();
  }

  List<String> addresses(List<SafeUrl> urls) {
    return urls.stream().map(SafeUrl::value).toList();
  }

  private Map<String, Object> work(Attribution work) {
    return switch (work) {
      case Attribution.ToEntry(var entry) -> wording.reference(entry.value());
      case Attribution.ToText(var text) -> Node.named(wording.text(text));
    };
  }

  /** Somebody who published something. */
  Map<String, Object> organisation(Attribution organisation) {
    return switch (organisation) {
      case Attribution.ToEntry(var entry) -> wording.reference(entry.value());
      case Attribution.ToText(var text) ->
          Node.of("Organization").with("name", wording.text(text)).json();
    };
  }
}
