package akkord.linkeddata;

import akkord.model.Site;
import akkord.route.SitePlan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** Describes a site's pages and entries as linked data. Safe for use by several threads. */
public record LinkedData(Site site, SitePlan plan) {

  /** The structured data of a page. */
  public StructuredData of(PageDescription page) {
    var json = new LinkedHashMap<String, Object>();
    json.put("@context", "https://schema.org");
    json.putAll(new PageNode(page, site, new Identifiers(site, plan)).json());
    return new StructuredData(JsonText.of(json));
  }

  /** All entries as one JSON-LD document in UTF-8, a node on each line. */
  public byte[] graph() {
    var graph = new GraphDocument(site, new Identifiers(site, plan));
    var bytes = new ByteArrayOutputStream();
    write(bytes, "{\"@context\":" + JsonText.of(graph.context()) + ",\"@graph\":[\n");
    for (var nodes = graph.nodes().iterator(); nodes.hasNext(); ) {
      write(bytes, JsonText.of(nodes.next()) + (nodes.hasNext() ? ",\n" : ""));
    }
    write(bytes, "\n]}\n");
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
