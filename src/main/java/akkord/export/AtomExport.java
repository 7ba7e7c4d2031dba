package akkord.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A feed as Atom.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
record AtomExport(FeedChannel feed) {

  /** When a feed without entries was last changed. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  byte[] bytes() {
    var names = new LinkedHashMap<String, String>();
    names.put("xmlns", "http://www.w3.org/2005/Atom");
    names.put("xml:lang", feed.language().value());
    return Xml.document(xml -> xml.element("feed", names, () -> write(xml)));
  }

  private void write(Xml xml) {
    xml.text("id", Map.of(), feed.self());
    xml.text("title", Map.of(), feed.title());
    xml.text("subtitle", Map.of(), feed.subtitle());
    xml.text(
        "updated",
        Map.of(),
        feed.items().stream().findFirst().map(FeedItem::instant).orElse(NEVER));
    xml.element("author", Map.of(), () -> xml.text("name", Map.of(), feed.author()));
    writeLink(xml, "self", "application/atom+xml", feed.self());
    writeLink(xml, "alternate", "text/html", feed.home());
    feed.items().forEach(item -> xml.element("entry", Map.of(), () -> write(xml, item)));
  }

  private void write(Xml xml, FeedItem item) {
    xml.text("id", Map.of(), item.address());
    xml.text("title", Map.of(), item.title());
    xml.text("updated", Map.of(), item.instant());
    writeLink(xml, "alternate", "text/html", item.address());
    item.topics().forEach(topic -> writeCategory(xml, topic));
    xml.text("summary", Map.of(), item.summary());
    if (item.change().isPresent()) {
      xml.text("content", Map.of("type", "text"), item.text());
    }
  }

  private static void writeCategory(Xml xml, FeedItem.Topic topic) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("term", topic.name());
    attributes.put("label", topic.title());
    xml.empty("category", attributes);
  }

  private void writeLink(Xml xml, String relation, String type, String address) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("rel", relation);
    attributes.put("type", type);
    attributes.put("hreflang", feed.language().value());
    attributes.put("href", address);
    xml.empty("link", attributes);
  }
}
