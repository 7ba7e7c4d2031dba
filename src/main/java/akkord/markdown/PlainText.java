package akkord.markdown;

import akkord.model.Inline;
import java.util.List;

/**
 * The words of running text without its mark-up: for anchors, titles, search and feeds.
 *
 * <p>Footnote references and citations have no words; a break is a space.
 */
public final class PlainText {

  private PlainText() {}

  /** The words of running text. */
  public static String of(List<Inline> content) {
    var words = new StringBuilder();
    append(content, words);
    return words.toString();
  }

  private static void append(List<Inline> content, StringBuilder words) {
    content.forEach(inline -> append(inline, words));
  }

  private static void append(Inline inline, StringBuilder words) {
    switch (inline) {
      case Inline.Text(_, var text) -> words.append(text);
      case Inline.Code(_, var text) -> words.append(text);
      case Inline.Emphasis(_, var content) -> append(content, words);
      case Inline.Strong(_, var content) -> append(content, words);
      case Inline.Strikethrough(_, var content) -> append(content, words);
      case Inline.Foreign(_, _, var content) -> append(content, words);
      case Inline.AddressLink(_, _, var content) -> append(content, words);
      case Inline.AnchorLink(_, _, var content) -> append(content, words);
      case Inline.Reference(_, _, _, var content) -> append(content, words);
      case Inline.SoftBreak _, Inline.HardBreak _ -> words.append(' ');
      case Inline.Citations _, Inline.FootnoteReference _ -> {}
    }
  }
}
