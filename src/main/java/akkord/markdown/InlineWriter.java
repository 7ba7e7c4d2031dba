package akkord.markdown;

import akkord.model.Inline;
import akkord.model.TaggedText;
import java.util.List;

/** Writes running text. */
final class InlineWriter {

  private final Html html;
  private final TextLayout layout;
  private final TextLinks links;
  private final Typesetter typesetter;
  private int references;
  private int citations;

  InlineWriter(Html html, TextLayout layout, TextLinks links) {
    this.html = html;
    this.layout = layout;
    this.links = links;
    this.typesetter = new Typesetter(Typography.of(layout.language()));
  }

  /** Writes the running text of one block. */
  void write(List<Inline> content) {
    writeSet(typesetter.set(CitationSpacing.close(content)));
  }

  private void writeSet(List<Inline> content) {
    for (var inline : content) {
      write(inline);
    }
  }

  private void write(Inline inline) {
    switch (inline) {
      case Inline.Text(_, var text) -> html.text(text);
      case Inline.Code(_, var text) -> html.tag("<code>").text(text).tag("</code>");
      case Inline.SoftBreak _ -> html.tag("\n");
      case Inline.HardBreak _ -> html.tag("<br>\n");
      case Inline.Emphasis(_, var content) -> writeIn("em", content);
      case Inline.Strong(_, var content) -> writeIn("strong", content);
      case Inline.Strikethrough(_, var content) -> writeIn("s", content);
      case Inline.Foreign foreign -> write(foreign);
      case Inline.AddressLink(_, var address, var content) -> writeLink(address.value(), content);
      case Inline.AnchorLink(_, var anchor, var content) ->
          writeLink("#" + layout.idPrefix() + anchor, content);
      case Inline.Reference reference -> write(reference);
      case Inline.Citations group -> write(group);
      case Inline.FootnoteReference reference -> write(reference);
    }
  }

  private void writeIn(String element, List<Inline> content) {
    html.start(element).end();
    writeSet(content);
    html.tag("</").tag(element).end();
  }

  private void write(Inline.Foreign foreign) {
    html.start("span").attribute("lang", foreign.language().value());
    if (WritingDirection.isRightToLeft(PlainText.of(foreign.content()))) {
      html.attribute("dir", "rtl");
    }
    html.end();
    writeSet(foreign.content());
    html.tag("</span>");
  }

  private void writeLink(String href, List<Inline> content) {
    html.start("a").attribute("href", href).end();
    writeSet(content);
    html.tag("</a>");
  }

  private void write(Inline.Reference reference) {
    var link = links.reference(reference, ++references);
    boolean showsTitle = reference.content().isEmpty();
    html.start("a").attribute("id", link.id()).attribute("href", link.href());
    link.targetLanguage().ifPresent(tag -> html.attribute("hreflang", tag.value()));
    if (showsTitle) {
      link.titleLanguage().ifPresent(tag -> html.attribute("lang", tag.value()));
    }
    html.end();
    if (showsTitle) {
      var language = link.titleLanguage().orElse(layout.language());
      html.text(SetText.of(new TaggedText(language, link.title())));
    } else {
      writeSet(reference.content());
    }
    html.tag("</a>");
  }

  private void write(Inline.Citations group) {
    html.tag("<span class=\"citation\">");
    for (var citation : group.citations()) {
      var mark = links.citation(citation, ++citations);
      String locator = citation.locator().map(place -> ", " + typesetter.set(place)).orElse("");
      html.tag("<a class=\"mark\"")
          .attribute("id", mark.id())
          .attribute("href", mark.href())
          .attribute("aria-label", mark.label() + locator)
          .end()
          .text(mark.number() + locator)
          .tag("</a>");
    }
    html.tag("</span>");
  }

  private void write(Inline.FootnoteReference reference) {
    var ids = new FootnoteIds(layout.idPrefix(), reference.number());
    html.tag("<sup class=\"note\"><a")
        .attribute("id", ids.reference(reference.occurrence()))
        .attribute("href", "#" + ids.footnote())
        .attribute("aria-label", layout.labels().footnote() + " " + reference.number())
        .end()
        .text(Integer.toString(reference.number()))
        .tag("</a></sup>");
  }
}
