package akkord.citation;

/** Who a work is by. */
public sealed interface CslName {

  /**
   * A name that is never taken apart: a body's, or a person's whose parts are not known.
   *
   * @param text the name
   */
  record Literal(String text) implements CslName {}

  /**
   * A person's name in its parts.
   *
   * @param family the name to sort by
   * @param given the other names
   */
  record Personal(String family, String given) implements CslName {}
}
