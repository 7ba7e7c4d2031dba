package akkord.view;

import java.util.List;

/**
 * The page in place of that of an entry which is left out because it is being revised.
 *
 * @param id the entry's permanent name
 * @param messages one for each language that the page is for
 */
public record RevisionView(PageFrame frame, String id, List<Message> messages) implements PageView {

  public RevisionView {
    messages = List.copyOf(messages);
  }

  /**
   * What is said in one language.
   *
   * @param lang the language's tag
   * @param title what happens
   * @param text what that means
   * @param ways where to go on
   */
  public record Message(String lang, String title, String text, List<Link> ways) {
    public Message {
      ways = List.copyOf(ways);
    }
  }
}
