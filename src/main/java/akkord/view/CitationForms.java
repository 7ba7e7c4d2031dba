package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a page, or a source.
 *
 * @param texts a text for each language of the site
 * @param files the same for reference software
 */
public record CitationForms(List<Form> texts, List<Link> files) {

  public CitationForms {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
  }

  /**
   * A citation in a language.
   *
   * @param lang the language's tag
   * @param name its name in itself
   * @param runs the text, piece by piece
   */
  public record Form(String lang, String name, List<Piece> runs) {
    public Form {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A piece of a citation.
   *
   * @param text its words
   * @param lang their language where that is not the citation's
   * @param slant {@code italic} where it is set so
   * @param href where it leads
   */
  public record Piece(
      String text, @Nullable String lang, @Nullable String slant, @Nullable Href href) {}
}
