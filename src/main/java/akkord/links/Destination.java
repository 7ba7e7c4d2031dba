package akkord.links;

import java.util.Optional;

/** Where an address leads, before anybody has looked whether something is there. */
sealed interface Destination {

  /**
   * The server on which the site lies.
   *
   * @param path the path on that server, decoded; it starts with a slash
   * @param fragment what follows {@code #}, as written; without directives for searching text
   */
  record OnServer(String path, Optional<String> fragment) implements Destination {}

  /** Somewhere that is not ours to check: another server, a mail box, the address itself. */
  record Elsewhere() implements Destination {}

  /**
   * Nowhere.
   *
   * @param reason what is wrong with the address, to be read after it
   */
  record Nowhere(String reason) implements Destination {}
}
