package akkord.export;

import akkord.linkeddata.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A feed as JSON Feed.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
record JsonFeedExport(FeedChannel feed) {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  byte[] bytes() {
    var json = new LinkedHashMap<String, Object>();
    json.put("version", VERSION);
    json.put("title", feed.title());
    json.put("home_page_url", feed.home());
    json.put("feed_url", feed.self());
    json.put("description", feed.subtitle());
    json.put("language", feed.language().value());
    json.put("authors", List.of(Map.of("name", feed.author())));
    json.put("items", feed.items().stream().map(this::item).toList());
    return (JsonText.of(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> item(FeedItem item) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", item.address());
    json.put("url", item.address());
    json.put("title", item.title());
    json.put("summary", item.summary());
    json.put("content_text", item.text());
    json.put("date_modified", item.instant());
    json.put("tags", item.topics().stream().map(FeedItem.Topic::title).toList());
    json.put("language", feed.language().value());
    return json;
  }
}
