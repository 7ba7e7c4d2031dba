package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.Optional;

/** How following a link ends. */
sealed interface Trail {

  /** At a file of the site, perhaps at a place in it. */
  record Arrives(FilePath file, Optional<String> fragment) implements Trail {}

  /** At a file of the site, but only by a redirect of the server, of which the message tells. */
  record Detours(Message redirect, Arrives end) implements Trail {}

  /** Outside the site, where this check does not go. */
  record Leaves() implements Trail {}

  /** Nowhere, for a reason that is a finding. */
  record Fails(DiagnosticCode code, Message message) implements Trail {}

  /** The file at which it ends, if there is one. */
  default Optional<FilePath> goal() {
    return switch (this) {
      case Arrives(var file, _) -> Optional.of(file);
      case Detours(_, var end) -> Optional.of(end.file());
      case Leaves _, Fails _ -> Optional.empty();
    };
  }
}
