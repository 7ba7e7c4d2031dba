package akkord.export;

import akkord.model.EdtfDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param address its page, which also is its name
 * @param title its title
 * @param summary what it says of itself
 * @param change what was changed last, if anything noteworthy was
 * @param updated the day of that change, or else of the last review
 * @param topics its domains
 */
record FeedItem(
    String address,
    String title,
    String summary,
    Optional<String> change,
    EdtfDate updated,
    List<Topic> topics) {

  FeedItem {
    topics = List.copyOf(topics);
  }

  /**
   * A domain.
   *
   * @param name its permanent name
   * @param title what readers call it
   */
  record Topic(String name, String title) {}

  /** The content knows no time of day, so midnight UTC stands for it. */
  String instant() {
    return instant(updated);
  }

  static String instant(EdtfDate date) {
    return date.first() + "T00:00:00Z";
  }

  /** The summary, and below it what was changed. */
  String text() {
    return change.map(note -> summary + "\n\n" + note).orElse(summary);
  }
}
