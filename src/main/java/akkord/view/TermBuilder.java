package akkord.view;

import akkord.model.Backlink.Place;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the page of a glossary term. */
final class TermBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Term term;

  private TermBuilder(PageScope page, Term term) {
    this.page = page;
    this.edition = page.edition();
    this.term = term;
  }

  static TermView build(PageScope page, Term term) {
    return new TermBuilder(page, term).build();
  }

  private TermView build() {
    var definition = edition.phrase(term.definition());
    var citations = new Citations(page, term);
    citations.cite(term.evidence(), new Place.OfDescription());
    var sources = citations.sources();
    var uses = new UseBuilder(page).uses(term.id());
    var heading = new HeadingBuilder(page);
    var subject = heading.subject(term, definition.text());
    return new TermView(
        FrameBuilder.frame(page, subject),
        new Heading(
            page.words().name("kind", Collection.GLOSSARY),
            edition.title(term),
            definition,
            List.of(),
            heading.gaps(term).orElse(null)),
        facts(),
        citations.evidence(),
        sources,
        uses);
  }

  private List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var language : edition.settings().languages()) {
      if (!language.equals(edition.language())) {
        facts.add(named(language, List.of(term.name().in(language))));
      }
    }
    term.nativeNames().forEach(name -> facts.add(named(name.language(), List.of(name))));
    facts.addAll(
        new FactBuilder(page)
            .values("fact.also", values(term.also()))
            .values("fact.avoid", values(term.avoid()))
            .facts());
    return facts;
  }

  private Fact named(LanguageTag language, List<TaggedText> names) {
    return new Fact(
        page.words().of("fact.in-language", edition.names().of(language)),
        names.stream().map(edition::phrase).map(Fact.Value::of).toList());
  }

  private List<Fact.Value> values(Map<LanguageTag, List<String>> words) {
    return words.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(text -> new TaggedText(e.getKey(), text)))
        .map(edition::phrase)
        .map(Fact.Value::of)
        .toList();
  }
}
