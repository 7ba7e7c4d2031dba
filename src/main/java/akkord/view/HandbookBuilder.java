package akkord.view;

import akkord.handbook.ChapterText;
import akkord.handbook.Handbook;
import akkord.handbook.KeyTable;
import akkord.markdown.CitationMark;
import akkord.markdown.EntryLink;
import akkord.markdown.HtmlWriter;
import akkord.markdown.PlainText;
import akkord.markdown.TextLayout;
import akkord.markdown.TextLinks;
import akkord.model.Block;
import akkord.model.Chapter;
import akkord.model.Inline;
import akkord.model.TaggedText;
import akkord.model.Word;
import akkord.route.HandbookPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a page of the handbook. */
final class HandbookBuilder implements TextLinks {

  private static final Map<String, Chapter> CHAPTERS = Word.all(Chapter.class);

  private final PageScope page;
  private final Edition edition;
  private final Words words;
  private final Handbook handbook;
  private final ChapterText chapter;

  private HandbookBuilder(PageScope page, Chapter chapter) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
    this.handbook = Handbook.in(edition.language());
    this.chapter = handbook.text(chapter);
  }

  static HandbookView build(PageScope page, Chapter chapter) {
    return new HandbookBuilder(page, chapter).build();
  }

  private HandbookView build() {
    var layout = new TextLayout(edition.language(), 0, "", BodyBuilder.labels(words));
    var text = new BodyText(HtmlWriter.body(chapter.body(), layout, this), null);
    var tables = tables();
    return new HandbookView(
        FrameBuilder.frame(page, Subject.website(chapter.title(), chapter.summary(), trail())),
        new Heading(null, set(chapter.title()), set(chapter.summary()), List.of(), null),
        contents(tables),
        text,
        tables,
        findings(),
        chapter.chapter() == Chapter.START ? chapters() : List.of(),
        neighbour(-1, "handbook.previous"),
        neighbour(1, "handbook.next"));
  }

  private List<Link> trail() {
    var home = new HeadingBuilder(page).home();
    return chapter.chapter() == Chapter.START
        ? List.of(home)
        : List.of(home, link(Chapter.START, handbook.outline(Chapter.START).title()));
  }

  private List<Link> contents(List<HandbookView.Table> tables) {
    var links = new ArrayList<Link>();
    for (var block : chapter.body().blocks()) {
      if (block instanceof Block.Heading(_, int level, var anchor, var content) && level == 2) {
        links.add(new Link(Href.InSite.anchor(anchor), set(PlainText.of(content))));
      }
    }
    tables.forEach(table -> links.add(Link.of(Href.InSite.anchor(table.id()), table.title())));
    return links;
  }

  private List<HandbookView.Table> tables() {
    return handbook.keys(chapter.chapter()).stream()
        .map(table ->
            new HandbookView.Table(
                "keys--" + table.anchor(),
                table.under().isEmpty()
                    ? words.of("handbook.keys", table.file())
                    : words.of("handbook.keys-under", String.join(", ", table.under())),
                table.keys().stream().map(this::key).toList()))
        .toList();
  }

  private HandbookView.Key key(KeyTable.Key key) {
    return new HandbookView.Key(
        key.name(),
        words.of(key.isRequired() ? "handbook.yes" : "handbook.no"),
        key.values(),
        key.group().stream()
            .flatMap(group ->
                key.words().stream()
                    .map(word -> new HandbookView.Meaning(word, words.of(group + "." + word))))
            .toList(),
        key.meaning());
  }

  private List<HandbookView.Finding> findings() {
    return chapter.chapter() == Chapter.FINDINGS
        ? handbook.findings().stream()
            .map(help ->
                new HandbookView.Finding(
                    Link.of(Href.InSite.anchor(help.code()), help.code()), help))
            .toList()
        : List.of();
  }

  private List<EntryRow> chapters() {
    return Arrays.stream(Chapter.values())
        .filter(other -> other != Chapter.START)
        .map(handbook::outline)
        .map(other ->
            new EntryRow(
                link(other.chapter(), other.title()), null, set(other.summary()), List.of()))
        .toList();
  }

  private @Nullable Link neighbour(int step, String key) {
    var all = List.of(Chapter.values());
    int number = all.indexOf(chapter.chapter()) + step;
    return number < 0 || number >= all.size()
        ? null
        : link(all.get(number), words.of(key, handbook.outline(all.get(number)).title()));
  }

  private Link link(Chapter other, String text) {
    return new Link(page.href(HandbookPages.of(other, edition.language())), set(text));
  }

  /** A text of the handbook in the typography of its language. */
  private Phrase set(String text) {
    return edition.phrase(new TaggedText(edition.language(), text));
  }

  /** In the handbook, a reference to a page is one to a chapter. */
  @Override
  public EntryLink reference(Inline.Reference reference, int number) {
    String word = reference.target().name().value();
    var other = handbook.outline(Objects.requireNonNull(CHAPTERS.get(word), word));
    String anchor = reference.anchor().map(name -> "#" + name).orElse("");
    return new EntryLink(
        link(other.chapter(), other.title()).href().value() + anchor,
        Anchors.reference(number),
        other.title(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public CitationMark citation(Inline.Citation citation, int number) {
    throw new IllegalStateException("the handbook cites no sources: " + citation);
  }
}
