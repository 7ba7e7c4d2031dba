package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.model.Inline;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Reads what stands in square brackets: a link whose target is defined elsewhere, citations, a
 * footnote reference, or just words.
 */
final class BracketReader {

  private static final Pattern TARGET_IN_PARENTHESES =
      Pattern.compile(" ?\\((?:[a-z]{3,12}:[^\\s)]|www\\.|#)[^)\\n]*\\).*", Pattern.DOTALL);

  private static final int LONGEST_LOOK = 400;

  private final TextParts parts;
  private final TextScope scope;
  private final InlineReader inlines;
  private final LinkReader links;

  BracketReader(TextParts parts, InlineReader inlines, LinkReader links) {
    this.parts = parts;
    this.scope = parts.scope();
    this.inlines = inlines;
    this.links = links;
  }

  void read(LinkRef node, Surroundings around, InlineList content) {
    var definition = parts.definitions().use(node.getReference());
    if (definition.isPresent() && !CitationGroup.isMeant(node.getReference().toString())) {
      links.read(node, definition.get(), around, content);
    } else {
      readUndefined(node, around, content);
    }
  }

  /** Something in brackets behind an exclamation mark: a picture, if it is more than words. */
  void read(ImageRef node, Surroundings around, InlineList content) {
    String inside = node.getReference().toString();
    boolean isCitation = CitationGroup.isMeant(inside);
    boolean isDefined = parts.definitions().use(inside).isPresent();
    if (!isCitation && (isDefined || isImage(node))) {
      inlines.refuseImage(node.getStartOffset());
      return;
    }
    content.text(scope.at(node), "!");
    readUndefined(node, around, content);
  }

  private boolean isImage(ImageRef node) {
    return hasBothParts(node) || scope.charAt(node.getEndOffset()) == '(';
  }

  static boolean hasBothParts(RefNode node) {
    return node.getReferenceOpeningMarker().isNotNull() && node.getTextOpeningMarker().isNotNull();
  }

  private void readUndefined(RefNode node, Surroundings around, InlineList content) {
    if (!hasBothParts(node)) {
      readShortcut(node, around, content);
      return;
    }
    var first = node.getText().isEmpty() ? node.getReference() : node.getText();
    int secondStart = node.getTextClosingMarker().getEndOffset();
    if (isOwnForm(first) || isOwnForm(node.getReference())) {
      readAsTwo(node, first, around, content);
      return;
    }
    scope.report(
        DiagnosticCode.UNDEFINED_LINK_LABEL,
        node.getStartOffset(),
        "the link label '%s' is not defined%s",
        node.getReference(),
        parts.definitions().suggestion(node.getReference()));
    content.text(scope.at(node), "[");
    content.addAll(inlines.read(node, around.deeper()));
    String second = node.getText().isEmpty() ? "" : node.getReference().toString();
    content.text(scope.at(secondStart), "][" + second + "]");
  }

  private static boolean isOwnForm(BasedSequence inside) {
    return CitationGroup.isMeant(inside.toString()) || inside.startsWith("^");
  }

  /** {@code [@one][@two]}, which the parser takes for one link, are two groups of citations. */
  private void readAsTwo(
      RefNode node, BasedSequence first, Surroundings around, InlineList content) {
    readSingle(first, openingBracket(node), around, content);
    if (node.getText().isEmpty()) {
      content.text(scope.at(node.getEndOffset() - 2), "[]");
    } else {
      int second = node.getReferenceOpeningMarker().getStartOffset();
      readSingle(node.getReference(), second, around, content);
    }
  }

  private static int openingBracket(RefNode node) {
    return node.getStartOffset() + (node instanceof ImageRef ? 1 : 0);
  }

  private void readSingle(
      BasedSequence inside, int bracket, Surroundings around, InlineList content) {
    String words = inside.toString();
    if (CitationGroup.isMeant(words)) {
      citations(inside, bracket, around, content);
    } else if (words.startsWith("^")) {
      footnote(bracket, words.substring(1), around, content);
    } else {
      content.text(scope.at(bracket), "[" + Words.plain(words) + "]");
    }
  }

  private void readShortcut(RefNode node, Surroundings around, InlineList content) {
    var inside = node.getReference();
    int bracket = openingBracket(node);
    if (isOwnForm(inside)) {
      readSingle(inside, bracket, around, content);
      return;
    }
    if (CitationGroup.hasPrefix(inside.toString())) {
      refuse(
          bracket,
          Message.of("nothing can stand before the first @; put the words before the bracket"));
    } else {
      warnOfFailedLink(node, bracket);
    }
    if (inside.isBlank()) {
      content.text(scope.at(bracket), "[ ]");
      return;
    }
    content.text(scope.at(bracket), "[");
    content.addAll(inlines.read(node, around.deeper()));
    content.text(scope.at(node.getEndOffset() - 1), "]");
  }

  /** {@code [text](a b)} and {@code [text] (https://…)} look like links but are none. */
  private void warnOfFailedLink(RefNode node, int bracket) {
    int end = node.getEndOffset();
    String text = scope.file().text();
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_LOOK));
    if (behind.startsWith("(") || TARGET_IN_PARENTHESES.matcher(behind).matches()) {
      scope.warn(
          DiagnosticCode.INVALID_LINK,
          bracket,
          Message.of(
              "this looks like a link but is published as text; a target follows its text directly"
                  + " and has no spaces"));
    }
  }

  private void citations(
      BasedSequence inside, int bracket, Surroundings around, InlineList content) {
    if (!parts.links().allows(bracket)) {
      return;
    }
    int closing = scope.file().text().indexOf(']', inside.getEndOffset());
    var location = scope.file().location(bracket, closing + 1);
    if (around.isLink()) {
      refuse(
          bracket,
          Message.of("a citation can't stand in the text of a link; put it behind the link"));
      return;
    }
    switch (CitationGroup.parse(inside.toString(), location)) {
      case CitationGroup.Read(var citations) ->
          content.add(new Inline.Citations(location, citations));
      case CitationGroup.Malformed(var reason) -> refuse(bracket, reason);
    }
  }

  private void refuse(int bracket, Message reason) {
    scope.report(DiagnosticCode.INVALID_CITATION, bracket, reason);
  }

  /** A reference to a footnote, whose bracket stands at an offset. */
  void footnote(int bracket, CharSequence label, Surroundings around, InlineList content) {
    if (!parts.links().allows(bracket)) {
      return;
    }
    if (around.isLink()) {
      scope.report(
          DiagnosticCode.INVALID_LINK, bracket, "a footnote can't stand in the text of a link");
      return;
    }
    var reference = parts.footnotes().refer(bracket, label);
    if (reference.isPresent()) {
      content.add(reference.get());
      return;
    }
    scope.report(
        DiagnosticCode.UNDEFINED_LINK_LABEL,
        bracket,
        "there is no footnote '%s'%s",
        label,
        parts.footnotes().suggestion(label));
    content.text(scope.at(bracket), "[^" + label + "]");
  }
}
