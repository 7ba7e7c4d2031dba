package akkord.model;

/** What checks of an external address have shown. */
public enum LinkState {
  /** It leads to what it should. */
  OK,
  /** It leads there by a permanent redirect: the address should be changed. */
  MOVED,
  /** It answers as if all were well, but signs are that something else is shown. */
  SUSPICIOUS,
  /** The server lets no program in, so nothing can be said. */
  BLOCKED,
  /** It fails, but not for long enough to say that it is gone. */
  FAILING,
  /** It has failed on several days. */
  GONE
}
