package akkord.model;

/** Somebody or something that a fact names: an entry of the site, or just a text. */
public sealed interface Attribution {

  /**
   * An entry of the site.
   *
   * @param entry its id; whether it exists is checked when the site is assembled
   */
  record ToEntry(Located<EntryId> entry) implements Attribution {}

  /**
   * A name for which the site has no entry.
   *
   * @param text the name
   */
  record ToText(LocalizedText text) implements Attribution {}
}
