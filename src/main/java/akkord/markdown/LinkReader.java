package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.model.Inline;
import akkord.model.SafeUrl;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Reads links: where they lead is decided here, and only here. */
final class LinkReader {

  private final TextParts parts;
  private final TextScope scope;
  private final InlineReader inlines;

  LinkReader(TextParts parts, InlineReader inlines) {
    this.parts = parts;
    this.scope = parts.scope();
    this.inlines = inlines;
  }

  void read(Link link, Surroundings around, InlineList content) {
    read(link, link, around, content);
  }

  void read(AutoLink link, Surroundings around, InlineList content) {
    String address = link.getText().toString();
    var target = LinkTarget.parse(address);
    boolean isTitleShown = target instanceof LinkTarget.ToEntry;
    add(link, target, isTitleShown ? List.of() : text(link, address), around, content);
  }

  void read(MailLink link, Surroundings around, InlineList content) {
    String address = link.getText().toString();
    add(link, LinkTarget.parse("mailto:" + address), text(link, address), around, content);
  }

  private List<Inline> text(Node link, String address) {
    return List.of(new Inline.Text(scope.at(link.getStartOffset() + 1), address));
  }

  /**
   * Reads a link whose target stands in its definition, or in itself.
   *
   * @param link the link with its text
   * @param definition where its target and title stand
   */
  void read(Node link, LinkNodeBase definition, Surroundings around, InlineList content) {
    var target = LinkTarget.parse(Words.plain(definition.getUrl()));
    add(link, target, inlines.read(link, around.inLink()), around, content);
    if (definition.getTitleOpeningMarker().isNotNull() && !(target instanceof LinkTarget.Refused)) {
      scope.warn(
          DiagnosticCode.INVALID_LINK,
          link.getStartOffset(),
          Message.of("the title of the link is not published; put its words into the text"));
    }
  }

  private void add(
      Node link, LinkTarget target, List<Inline> text, Surroundings around, InlineList content) {
    int offset = link.getStartOffset();
    if (!parts.links().allows(offset)) {
      return;
    }
    if (around.isLink()) {
      scope.report(DiagnosticCode.INVALID_LINK, offset, "a link can't stand in another link");
      content.addAll(text);
      return;
    }
    var location = scope.location(link);
    switch (target) {
      case LinkTarget.ToEntry(var entry, var anchor) ->
          content.add(new Inline.Reference(location, entry, anchor, text));
      case LinkTarget.ToAnchor(var anchor) -> addAnchorLink(link, anchor, text, content);
      case LinkTarget.ToAddress(var address) ->
          content.add(new Inline.AddressLink(location, address, shown(address, text, offset)));
      case LinkTarget.ToNothing() -> {
        scope.report(DiagnosticCode.EMPTY_LINK, offset, "the link has no target");
        content.addAll(text);
      }
      case LinkTarget.Refused(var reason) -> {
        scope.report(DiagnosticCode.INVALID_LINK, offset, reason);
        content.addAll(text);
      }
    }
  }

  private void addAnchorLink(Node link, String anchor, List<Inline> text, InlineList content) {
    Location location = scope.location(link);
    parts.anchors().use(link.getStartOffset(), anchor);
    content.add(
        new Inline.AnchorLink(location, anchor, shown("#" + anchor, text, link.getStartOffset())));
  }

  private List<Inline> shown(SafeUrl address, List<Inline> text, int offset) {
    return shown(address.value(), text, offset);
  }

  /** A link without words shows its target, so that readers can see and use it. */
  private List<Inline> shown(String target, List<Inline> text, int offset) {
    if (!PlainText.of(text).isBlank()) {
      return text;
    }
    scope.report(DiagnosticCode.EMPTY_LINK, offset, "the link has no text");
    return List.of(new Inline.Text(scope.at(offset), target));
  }
}
