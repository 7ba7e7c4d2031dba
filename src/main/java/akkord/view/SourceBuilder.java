package akkord.view;

import akkord.model.Collection;
import akkord.model.Source;
import java.util.List;
import java.util.Optional;

/** Builds the page of a source. */
final class SourceBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Source source;

  private SourceBuilder(PageScope page, Source source) {
    this.page = page;
    this.edition = page.edition();
    this.source = source;
  }

  static SourceView build(PageScope page, Source source) {
    return new SourceBuilder(page, source).build();
  }

  private SourceView build() {
    var descriptions = new SourceDescriptions(page);
    var facts = facts();
    var uses = new UseBuilder(page).uses(source.id());
    var heading = new HeadingBuilder(page);
    var subject = heading.subject(source, descriptions.line(source).text());
    return new SourceView(
        FrameBuilder.frame(page, subject),
        new Heading(
            page.words().name("kind", Collection.SOURCES),
            edition.title(source),
            edition.phrase(source.titleTranslated()).orElse(null),
            List.of(),
            heading.gaps(source).orElse(null)),
        descriptions.address(source).orElse(null),
        facts,
        edition.phrase(source.note()).orElse(null),
        uses,
        new CitationFormBuilder(page).forms(source));
  }

  private List<Fact> facts() {
    var dates = edition.dates();
    return new FactBuilder(page)
        .text("fact.source-type", Optional.of(page.words().of("csl." + source.type())))
        .value("fact.publisher", page.value(source.publisher()))
        .text("fact.author", authors())
        .value("fact.issued", Fact.Value.of(dates.of(source.issued())))
        .text("fact.language", Optional.of(edition.names().of(source.language())))
        .text("fact.level", Optional.of(page.words().name("level-long", source.level())))
        .entry("fact.mirror-of", source.mirrorOf())
        .text("fact.number", source.number())
        .text("fact.doi", source.doi())
        .facts();
  }

  private Optional<String> authors() {
    return source.authors().isEmpty()
        ? Optional.empty()
        : Optional.of(edition.names().all(source.authors()));
  }
}
