package akkord.view;

import akkord.markdown.CitationMark;
import akkord.markdown.EntryLink;
import akkord.markdown.HtmlWriter;
import akkord.markdown.TextLabels;
import akkord.markdown.TextLayout;
import akkord.markdown.TextLinks;
import akkord.markdown.TextPieces;
import akkord.model.Body;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.TaggedText;
import akkord.route.Target;
import java.util.Optional;

/**
 * Writes one of two texts of a page. Its ids begin with its language, so that they differ from
 * those of the other; its references lead to pages in its own language.
 *
 * @param page the page
 * @param edition the site in the text's language
 * @param citations the sources of the page
 */
record TextColumn(PageScope page, Edition edition, Citations citations) implements TextLinks {

  TextPieces write(Body body) {
    return HtmlWriter.pieces(body, new TextLayout(language(), 0, prefix(), labels()), this);
  }

  LanguageTag language() {
    return edition.language();
  }

  private String prefix() {
    return language() + "--";
  }

  private TextLabels labels() {
    var words = edition.words();
    return new TextLabels(
        words.of("text.footnotes"),
        words.of("text.footnote"),
        words.of("text.back"),
        Optional.of(words.of("text.table")));
  }

  @Override
  public EntryLink reference(Inline.Reference reference, int number) {
    var target = edition.entry(reference.target());
    var entryPage = page.href(new Target.EntryPage(target.id(), language()));
    String anchor = reference.anchor().map(name -> "#" + Anchors.named(target, name)).orElse("");
    var href = new Href.InSite(entryPage.value() + anchor);
    page.trace(href, reference.location());
    TaggedText title = edition.taggedTitle(target);
    return new EntryLink(
        href.value(),
        prefix() + Anchors.reference(number),
        title.text(),
        Optional.of(title.language()).filter(tag -> !tag.equals(language())),
        Optional.empty());
  }

  @Override
  public CitationMark citation(Inline.Citation citation, int number) {
    String id = prefix() + Anchors.citation(number);
    page.trace(page.href(citation.source().value()), citation.source().at());
    var mark =
        citations.cite(citation.source().value(), Link.of(Href.InSite.anchor(id), name(number)));
    return new CitationMark(
        mark.number(), mark.href().value(), id, edition.words().of("mark", mark.number()));
  }

  /** What the page calls the place of a citation. */
  private String name(int number) {
    String place = page.words().of("place.text", number);
    return language().equals(page.edition().language())
        ? place
        : page.words().of("place.in-language", place, page.edition().names().of(language()));
  }
}
