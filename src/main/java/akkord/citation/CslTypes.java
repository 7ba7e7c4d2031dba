package akkord.citation;

import java.util.Set;

/** Groups of CSL's item types that are cited alike. */
final class CslTypes {

  /** Parts of something that appears again and again, which the publisher's name stands for. */
  private static final Set<String> SERIAL =
      Set.of(
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "periodical",
          "post-weblog",
          "review",
          "review-book");

  private static final Set<String> ON_THE_WEB = Set.of("post", "webpage");

  private CslTypes() {}

  /** Whether works of this type are parts of a newspaper, a magazine or the like. */
  static boolean isSerial(String type) {
    return SERIAL.contains(type);
  }

  /** Whether works of this type are pages or posts on the web. */
  static boolean isOnTheWeb(String type) {
    return ON_THE_WEB.contains(type);
  }
}
