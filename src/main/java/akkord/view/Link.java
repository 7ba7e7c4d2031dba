package akkord.view;

/**
 * A link.
 *
 * @param href where it leads
 * @param text what it says
 */
public record Link(Href href, Phrase text) {

  /** A link whose text is in the language around it. */
  public static Link of(Href href, String text) {
    return new Link(href, Phrase.of(text));
  }
}
