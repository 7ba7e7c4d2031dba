package akkord.markdown;

/**
 * A fragment of HTML that a page may hold as it is: it was made by {@link HtmlWriter} and holds no
 * element, attribute or kind of address that a text may not have.
 *
 * <p>Nothing outside this package can make one.
 */
public final class SafeHtml {

  /** The fragment without content. */
  public static final SafeHtml EMPTY = new SafeHtml("");

  private final String value;

  SafeHtml(String value) {
    this.value = value;
  }

  /** The HTML, well-formed and without an enclosing element. */
  public String value() {
    return value;
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml html && html.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
