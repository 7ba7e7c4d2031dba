package akkord.view;

import java.util.List;

/**
 * The page that stands in for those that don't exist.
 *
 * @param messages one for each language
 */
public record NotFoundView(PageFrame frame, List<Message> messages) implements PageView {

  public NotFoundView {
    messages = List.copyOf(messages);
  }

  /**
   * What is said in one language.
   *
   * @param lang the language's tag
   * @param title what happened
   * @param text what to do
   * @param ways where to go on
   */
  public record Message(String lang, String title, String text, List<Link> ways) {
    public Message {
      ways = List.copyOf(ways);
    }
  }
}
