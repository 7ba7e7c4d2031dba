package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;

/**
 * A finding at one place of one file. Findings with the same code and message are one mistake.
 *
 * @param code which kind of finding
 * @param message what is wrong, the same for all links that fail for the same reason
 * @param file the file in which it was found
 * @param written the link as the file writes it; empty where it is about something else
 * @param place where in the file, which {@link Places} tell
 */
record Finding(DiagnosticCode code, Message message, FilePath file, String written, int place) {

  Spot spot() {
    return new Spot(file, place);
  }

  /** A finding about a link. */
  static Finding of(DiagnosticCode code, Message message, Outline from, Link link) {
    return new Finding(code, message, from.file(), link.written(), link.place());
  }
}
