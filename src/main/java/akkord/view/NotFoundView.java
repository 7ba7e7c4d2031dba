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
   * @param nearest how a script introduces pages with similar addresses
   * @param ways where to go on
   */
  public record Message(String lang, String title, String text, String nearest, List<Link> ways) {
    public Message {
      ways = List.copyOf(ways);
    }
  }
}
