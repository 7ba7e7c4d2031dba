package akkord.citation;

import akkord.model.LanguageTag;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A work as a reference list names it, in the style of the American Psychological Association, 7th
 * edition; German readers get its words and dates in German.
 *
 * @param runs what it consists of, in order
 * @see <a href="https://apastyle.apa.org/style-grammar-guidelines/references">APA style</a>
 */
public record CitationText(List<Run> runs) {

  public CitationText {
    runs = List.copyOf(runs);
  }

  /** The citation of an item for readers of a language. */
  public static CitationText of(CslItem item, LanguageTag language) {
    return new CitationText(new ApaReference(item, ApaWords.in(language)).runs());
  }

  /** The citation without any marking. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
