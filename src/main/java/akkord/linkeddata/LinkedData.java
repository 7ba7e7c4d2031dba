package akkord.linkeddata;

import akkord.model.Site;
import akkord.route.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

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
    return graph.nodes().stream()
        .map(JsonText::of)
        .collect(
            Collectors.joining(
                ",\n",
                "{\"@context\":" + JsonText.of(graph.context()) + ",\"@graph\":[\n",
                "\n]}\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
