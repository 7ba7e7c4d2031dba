package akkord.model;

/** How far an agreement binds its parties. */
public enum Binding {
  /** Binding under international law or a contract; always with evidence. */
  BINDING,
  /** A political commitment that no court enforces. */
  POLITICAL,
  /** Not known. */
  UNCLEAR
}
