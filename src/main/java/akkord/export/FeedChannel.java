package akkord.export;

import akkord.model.LanguageTag;
import java.util.List;

/**
 * A feed, whatever its format.
 *
 * @param language its language
 * @param title what it is called
 * @param subtitle what it is about
 * @param self its own absolute address
 * @param home the page that it belongs to
 * @param author who answers for it
 * @param items its entries, the latest changed first
 */
record FeedChannel(
    LanguageTag language,
    String title,
    String subtitle,
    String self,
    String home,
    String author,
    List<FeedItem> items) {

  FeedChannel {
    items = List.copyOf(items);
  }
}
