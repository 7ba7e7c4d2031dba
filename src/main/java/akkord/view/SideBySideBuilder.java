package akkord.view;

import akkord.markdown.SafeHtml;
import akkord.markdown.TextPieces;
import akkord.model.Block;
import akkord.model.Body;
import akkord.model.ProseEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the page with an entry's text in two languages beside each other. */
final class SideBySideBuilder {

  private final PageScope page;
  private final ProseEntry entry;
  private final Citations citations;
  private final TextColumn left;
  private final TextColumn right;
  private final StaleSections staleLeft;
  private final StaleSections staleRight;

  private SideBySideBuilder(PageScope page, ProseEntry entry, Edition other) {
    this.page = page;
    this.entry = entry;
    this.citations = new Citations(page, entry);
    this.left = new TextColumn(page, page.edition(), citations);
    this.right = new TextColumn(page, other, citations);
    this.staleLeft = StaleSections.of(page, entry, left.language(), right.language());
    this.staleRight = StaleSections.of(page, entry, right.language(), left.language());
  }

  /** The page of an entry that has a text in the page's and in the other language. */
  static SideBySideView build(PageScope page, ProseEntry entry, Edition other) {
    return new SideBySideBuilder(page, entry, other).build();
  }

  private SideBySideView build() {
    var pairs = pairs();
    return new SideBySideView(
        FrameBuilder.frame(page, subject()),
        page.edition().beside(right.language()),
        column(left),
        column(right),
        pairs,
        citations.sources());
  }

  private Subject subject() {
    var headings = new HeadingBuilder(page);
    var names = page.edition().names();
    String title = page.edition().writtenTitle(entry);
    String name =
        page.words()
            .of(
                "side-by-side.name",
                title,
                names.all(List.of(names.of(left.language()), names.of(right.language()))));
    var trail = new ArrayList<>(headings.subject(entry).trail());
    trail.add(page.briefLink(entry.id()));
    return Subject.article(entry, name, page.edition().prose(entry).summary().value(), trail);
  }

  private SideBySideView.Column column(TextColumn text) {
    return new SideBySideView.Column(
        text.language().value(),
        page.edition().names().own(text.language()),
        text.edition().title(entry).text(),
        text.edition().summary(entry).text());
  }

  /** The left text is written first, so that its sources have the numbers of the entry's page. */
  private List<SideBySideView.Pair> pairs() {
    var leftBody = left.edition().prose(entry).body();
    var rightBody = right.edition().prose(entry).body();
    var texts = ParallelText.of(leftBody, rightBody);
    var leftPieces = left.write(new Body(texts.left(), leftBody.footnotes()));
    var rightPieces = right.write(new Body(texts.right(), rightBody.footnotes()));
    return together(texts, leftPieces, rightPieces);
  }

  private List<SideBySideView.Pair> together(
      ParallelText texts, TextPieces leftPieces, TextPieces rightPieces) {
    var pairs = new ArrayList<SideBySideView.Pair>();
    var nextLeft = leftPieces.blocks().iterator();
    var nextRight = rightPieces.blocks().iterator();
    for (var pair : texts.pairs()) {
      var onLeft = pair.left().map(_ -> nextLeft.next());
      var onRight = pair.right().map(_ -> nextRight.next());
      pairs.add(
          pair(
              cell(left, onLeft, mark(staleLeft, pair.left(), pairs)),
              cell(right, onRight, mark(staleRight, pair.right(), pairs))));
    }
    if (staleLeft.ofHead() != null || staleRight.ofHead() != null) {
      pairs.addFirst(
          pair(
              cell(left, Optional.empty(), staleLeft.ofHead()),
              cell(right, Optional.empty(), staleRight.ofHead())));
    }
    if (!leftPieces.footnotes().isEmpty() || !rightPieces.footnotes().isEmpty()) {
      pairs.add(
          pair(
              cell(left, Optional.of(leftPieces.footnotes()), null),
              cell(right, Optional.of(rightPieces.footnotes()), null)));
    }
    return pairs;
  }

  private static @Nullable Phrase mark(
      StaleSections stale, Optional<Block> block, List<SideBySideView.Pair> before) {
    return block.map(each -> before.isEmpty() ? stale.atStart(each) : stale.at(each)).orElse(null);
  }

  private static SideBySideView.Pair pair(SideBySideView.Cell onLeft, SideBySideView.Cell onRight) {
    return new SideBySideView.Pair(onLeft, onRight);
  }

  private static SideBySideView.Cell cell(
      TextColumn column, Optional<SafeHtml> html, @Nullable Phrase note) {
    var text = new BodyText(html.orElse(SafeHtml.EMPTY), column.language().value());
    return new SideBySideView.Cell(text, note);
  }
}
