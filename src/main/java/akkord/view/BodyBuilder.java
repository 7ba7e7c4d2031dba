package akkord.view;

import akkord.markdown.CitationMark;
import akkord.markdown.EntryLink;
import akkord.markdown.HtmlWriter;
import akkord.markdown.TextLabels;
import akkord.markdown.TextLayout;
import akkord.markdown.TextLinks;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.TaggedText;
import java.util.Optional;

/** Builds the text of an entry, and tells its writer where references and citations lead. */
final class BodyBuilder implements TextLinks {

  private final PageScope page;
  private final Citations citations;
  private final LanguageTag language;

  private BodyBuilder(PageScope page, Citations citations, LanguageTag language) {
    this.page = page;
    this.citations = citations;
    this.language = language;
  }

  static BodyText text(PageScope page, ProseEntry entry, Citations citations) {
    var edition = page.edition();
    var language = edition.languageOf(entry);
    var layout = new TextLayout(language, 0, "", labels(page.words()));
    var links = new BodyBuilder(page, citations, language);
    var html = HtmlWriter.body(edition.prose(entry).body(), layout, links);
    return new BodyText(html, language.equals(edition.language()) ? null : language.value());
  }

  /** The words that a text needs for readers who do not see it. */
  static TextLabels labels(Words words) {
    return new TextLabels(
        words.of("text.footnotes"),
        words.of("text.footnote"),
        words.of("text.back"),
        Optional.of(words.of("text.table")));
  }

  @Override
  public EntryLink reference(Inline.Reference reference, int number) {
    var edition = page.edition();
    var target = edition.entry(reference.target());
    var href =
        reference
            .anchor()
            .map(anchor -> page.href(target.id(), Anchors.named(target, anchor)))
            .orElseGet(() -> page.href(target.id()));
    page.trace(href, reference.location());
    TaggedText title = edition.taggedTitle(target);
    return new EntryLink(
        href.value(),
        Anchors.reference(number),
        title.text(),
        other(title.language()),
        other(edition.language()));
  }

  @Override
  public CitationMark citation(Inline.Citation citation, int number) {
    String id = Anchors.citation(number);
    var place = Link.of(Href.InSite.anchor(id), page.words().of("place.text", number));
    page.trace(page.href(citation.source().value()), citation.source().at());
    var mark = citations.cite(citation.source().value(), place);
    return new CitationMark(mark.number(), mark.href().value(), id, mark.label());
  }

  /** A language, where it is not the text's. */
  private Optional<LanguageTag> other(LanguageTag tag) {
    return tag.equals(language) ? Optional.empty() : Optional.of(tag);
  }
}
