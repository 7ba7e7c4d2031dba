package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the list of agreements can be shortened; each choice is a page of its own.
 *
 * @param all the whole list
 * @param groups the choices by what they look at
 */
public record FilterMenu(Choice all, List<Group> groups) {

  public FilterMenu {
    groups = List.copyOf(groups);
  }

  /**
   * The choices of one facet.
   *
   * @param key the facet's word, for scripts
   * @param label what it is called
   * @param current the condition that the page's entries meet, if it is one of these
   * @param choices at least one
   */
  public record Group(String key, String label, @Nullable Phrase current, List<Choice> choices) {
    public Group {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One condition.
   *
   * @param link the list of what meets it
   * @param value what has to be met, for scripts
   * @param count how many entries meet it
   * @param current {@code page} or {@code true} where the reader is on its list
   */
  public record Choice(Link link, String value, String count, @Nullable String current) {}
}
