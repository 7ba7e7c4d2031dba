package akkord.links;

import akkord.diagnostic.Sentence;
import java.util.List;
import java.util.Optional;

/** Where an address leads, before anybody has looked whether something is there. */
sealed interface Destination {

  /**
   * The server on which the site lies.
   *
   * @param path the path on that server, decoded; it starts with a slash
   * @param fragment what follows {@code #}, as written; without directives for searching text
   * @param origin the scheme and host that it should have, where it gets there by others that
   *     redirect to these
   */
  record OnServer(String path, Optional<String> fragment, Optional<String> origin)
      implements Destination {}

  /** Somewhere that is not ours to check: another server, a mail box, the address itself. */
  record Elsewhere() implements Destination {}

  /**
   * Nowhere.
   *
   * @param reason what is wrong with the address, which fills the first gap
   * @param details what fills further gaps
   */
  record Nowhere(@Sentence String reason, List<String> details) implements Destination {
    Nowhere(@Sentence String reason, String... details) {
      this(reason, List.of(details));
    }
  }
}
