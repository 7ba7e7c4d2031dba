package akkord.markdown;

import java.util.List;

/**
 * A written text in pieces.
 *
 * @param blocks each block of the text
 * @param footnotes its footnotes; empty where it has none
 */
public record TextPieces(List<SafeHtml> blocks, SafeHtml footnotes) {
  public TextPieces {
    blocks = List.copyOf(blocks);
  }
}
