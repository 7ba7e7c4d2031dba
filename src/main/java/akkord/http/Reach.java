package akkord.http;

/** Which servers may be asked. */
public enum Reach {
  /** Servers of the public web only: nothing that is in the house, or this machine. */
  PUBLIC,
  /** Any server, at any port. */
  ANYWHERE
}
