package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search of a language.
 *
 * @param form the search itself, for browsers that run its script; none where the site has no index
 * @param lists the lists of all entries, for everybody
 */
public record SearchView(PageFrame frame, Heading heading, @Nullable Form form, List<Link> lists)
    implements PageView {

  public SearchView {
    lists = List.copyOf(lists);
  }

  /**
   * What readers fill in.
   *
   * @param index the script of the index
   * @param filters what results can be narrowed down by
   */
  public record Form(Href index, List<Filter> filters) {
    public Form {
      filters = List.copyOf(filters);
    }
  }

  /**
   * A choice that narrows down the results.
   *
   * @param name its name in the index and in the page's address
   * @param label what it is about
   * @param any the choice that lets everything pass
   * @param options the other choices
   */
  public record Filter(String name, String label, String any, List<Option> options) {
    public Filter {
      options = List.copyOf(options);
    }
  }

  /**
   * One of the choices.
   *
   * @param value its value in the index
   * @param kind what a single result of it is called, where that differs from the label
   */
  public record Option(String value, Phrase label, @Nullable String kind) {}
}
