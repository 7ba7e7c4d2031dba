package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that refers to another one.
 *
 * @param entry the entry that refers
 * @param kind what kind of entry it is
 * @param passages where in it
 */
public record Use(Link entry, String kind, List<Passage> passages) {

  public Use {
    passages = List.copyOf(passages);
  }

  /**
   * Places that refer with the same words, or without any.
   *
   * @param places what they are, each linked to it
   * @param sentence the sentence of the text that refers
   * @param quotation the words that are quoted there
   */
  public record Passage(
      List<Link> places, @Nullable Phrase sentence, @Nullable Quotation quotation) {
    public Passage {
      places = List.copyOf(places);
    }
  }
}
