package akkord.webpage;

import akkord.diagnostic.Message;
import java.time.LocalDate;
import java.util.Optional;

/** What came of opening a page. */
public sealed interface Visit {

  /**
   * The page was opened.
   *
   * @param host the host that it came from in the end
   * @param kind what it is
   * @param facts what it says of itself
   * @param lastModified the day on which the server says that it was changed last, in UTC; that is
   *     seldom the day on which it was published
   */
  record Opened(String host, Kind kind, PageFacts facts, Optional<LocalDate> lastModified)
      implements Visit {}

  /** What was found at an address. */
  enum Kind {
    HTML,
    /** Something that says nothing of itself here, such as a PDF. */
    OTHER
  }

  /**
   * It was not opened.
   *
   * @param reason why, in a few words
   */
  record Failed(Message reason) implements Visit {}
}
