package akkord.model;

/** An entry with a text of its own in each language. */
public sealed interface ProseEntry extends Entry permits Agreement, Briefing, Domain, Page {

  /** Its texts; at least one. */
  Texts texts();
}
