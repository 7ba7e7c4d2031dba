package akkord.view;

import akkord.model.Actor;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.SiteSettings;
import akkord.model.Source;
import akkord.model.TaggedText;
import akkord.model.Term;
import akkord.model.TextState;
import akkord.route.Filter;
import akkord.route.Filters;
import akkord.route.SitePlan;
import akkord.trace.Trace;
import akkord.trace.Traced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The site as readers of one language get it. Immutable to them; one serves all pages of its
 * language, on several threads, and makes but once what many of them show.
 */
final class Edition {

  private final Site site;
  private final SitePlan plan;
  private final Words words;
  private final Common common;
  private final Dates dates;
  private final Amounts amounts;
  private final Names names;
  private final OnceEach<EntryId, Phrase> titles;
  private final OnceEach<EntryId, Phrase> briefs;
  private final OnceEach<EntryId, Optional<Phrase>> leads;
  private final OnceEach<LocalizedText, Phrase> publisher;
  private final OnceEach<Collection, List<Entry>> orders;
  private final OnceEach<Facet, Traced<List<Filter>>> conditions;

  /**
   * An edition.
   *
   * @param site what the pages tell
   * @param plan where they stand
   * @param words the words of the language
   * @param common what it shares with the other editions
   */
  Edition(Site site, SitePlan plan, Words words, Common common) {
    this.site = site;
    this.plan = plan;
    this.words = words;
    this.common = common;
    this.dates = new Dates(words);
    this.amounts = new Amounts(words);
    this.names = new Names(words);
    this.titles = new OnceEach<>(id -> phrase(taggedTitle(entry(id))));
    this.briefs = new OnceEach<>(id -> newBrief(entry(id)));
    this.leads = new OnceEach<>(id -> newLead(entry(id)));
    this.publisher = new OnceEach<>(this::phrase);
    this.orders = new OnceEach<>(collection -> EntryOrder.of(collection, this));
    this.conditions = new OnceEach<>(facet -> Trace.of(() -> FilterOrder.of(facet, this)));
  }

  Site site() {
    return site;
  }

  SitePlan plan() {
    return plan;
  }

  Words words() {
    return words;
  }

  Common common() {
    return common;
  }

  /** By which conditions agreements can be found. */
  Filters filters() {
    return common.filters().get();
  }

  LanguageTag language() {
    return words.language();
  }

  SiteSettings settings() {
    return site.settings();
  }

  Dates dates() {
    return dates;
  }

  Amounts amounts() {
    return amounts;
  }

  Names names() {
    return names;
  }

  Phrase phrase(LocalizedText text) {
    return Phrase.of(text.in(language()), language());
  }

  Phrase phrase(TaggedText text) {
    return Phrase.of(text, language());
  }

  /** A source's words, with the name of their language where the page has another. */
  Quotation quotation(TaggedText words) {
    boolean foreign = !words.language().equals(language());
    return new Quotation(
        Phrase.asWritten(words, language()), foreign ? names().of(words.language()) : null);
  }

  /** What a text in this language and another beside each other are called. */
  String beside(LanguageTag other) {
    boolean isOnlyOther = settings().languages().size() == 2;
    return isOnlyOther
        ? words.of("side-by-side.both")
        : words.of("side-by-side.two", names().of(language()), names().of(other));
  }

  /** An entry's title. */
  Phrase title(Entry entry) {
    Trace.note(entry.id());
    return titles.of(entry.id());
  }

  /** An entry's title with the language that it is in. */
  TaggedText taggedTitle(Entry entry) {
    return switch (entry) {
      case ProseEntry withTexts ->
          new TaggedText(languageOf(withTexts), prose(withTexts).title().value());
      case Actor actor -> actor.name().in(language());
      case Source source -> source.title();
      case Term term -> term.name().in(language());
    };
  }

  /** An entry's title for narrow places. */
  Phrase brief(Entry entry) {
    Trace.note(entry.id());
    return briefs.of(entry.id());
  }

  private Phrase newBrief(Entry entry) {
    return switch (entry) {
      case ProseEntry withTexts ->
          phrase(new TaggedText(languageOf(withTexts), prose(withTexts).brief()));
      case Actor actor -> phrase(actor.acronym().orElse(actor.name()));
      case Source _, Term _ -> title(entry);
    };
  }

  /** What an entry says of itself in a sentence or two. */
  Phrase summary(ProseEntry entry) {
    return lead(entry).orElseThrow();
  }

  /** What a list says of an entry below its title. */
  Optional<Phrase> lead(Entry entry) {
    Trace.note(entry.id());
    return leads.of(entry.id());
  }

  private Optional<Phrase> newLead(Entry entry) {
    return switch (entry) {
      case ProseEntry withTexts ->
          Optional.of(
              phrase(new TaggedText(languageOf(withTexts), prose(withTexts).summary().value())));
      case Term term -> Optional.of(phrase(term.definition()));
      case Source source -> phrase(source.titleTranslated());
      case Actor _ -> Optional.empty();
    };
  }

  /** Who answers for the site. */
  Phrase publisher() {
    return publisher.of(settings().publisher());
  }

  /** All entries of a collection in the order in which lists show them. */
  List<Entry> ordered(Collection collection) {
    Trace.note(new EntryOrder.Asked(collection, language()));
    return orders.of(collection);
  }

  /** The conditions of a facet in the order in which menus show them. */
  List<Filter> conditions(Facet facet) {
    return conditions.of(facet).take();
  }

  /** A text as it is written, for machines. */
  String written(LocalizedText text) {
    return text.in(language()).text();
  }

  /** An entry's title as it is written, for machines and for sorting. */
  String writtenTitle(Entry entry) {
    return taggedTitle(entry).text();
  }

  /** The text that readers of this language get. */
  Prose prose(ProseEntry entry) {
    return entry.texts().nearest(language());
  }

  /** How the entry's text in a language stands to its original, where that is known. */
  Optional<TextState> textState(ProseEntry entry, LanguageTag language) {
    return Optional.ofNullable(site.relations().texts().get(entry.id()))
        .map(states -> states.get(language));
  }

  /** The language of the text that readers of this language get. */
  LanguageTag languageOf(ProseEntry entry) {
    return entry.texts().in(language()).isPresent()
        ? language()
        : entry.texts().byLanguage().firstEntry().getKey();
  }

  /** The entry with this id. A linked site has no id without its entry. */
  Entry entry(EntryId id) {
    return site.find(id).orElseThrow(() -> new IllegalArgumentException("no entry " + id));
  }

  /** The entries of a kind with these ids, in their order. */
  <E extends Entry> Stream<E> entries(List<EntryId> ids, Class<E> type) {
    return ids.stream().map(this::entry).filter(type::isInstance).map(type::cast);
  }

  /** What an absent optional text becomes in a view. */
  Optional<Phrase> phrase(Optional<LocalizedText> text) {
    return text.map(this::phrase);
  }
}
