package akkord.webpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a page says of itself in the words of schema.org, as JSON-LD is mostly written:
 * without a context of its own, the page as the object or in its {@code @graph}.
 *
 * @see <a href="https://schema.org/CreativeWork">schema.org: CreativeWork</a>
 */
final class JsonLd {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MOST_OBJECTS = 1_000;

  /** The CSL types of the works that a page can be; what is more telling comes first. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry("ScholarlyArticle", "article-journal"),
          Map.entry("NewsArticle", "article-newspaper"),
          Map.entry("ReportageNewsArticle", "article-newspaper"),
          Map.entry("Report", "report"),
          Map.entry("Legislation", "legislation"),
          Map.entry("Dataset", "dataset"),
          Map.entry("BlogPosting", "post-weblog"),
          Map.entry("TechArticle", "webpage"),
          Map.entry("Article", "webpage"),
          Map.entry("WebPage", "webpage"),
          Map.entry("AboutPage", "webpage"));

  private final Document page;
  private final List<JsonNode> objects = new ArrayList<>();

  JsonLd(Document page) {
    this.page = page;
  }

  PageFacts read() {
    for (var script : page.select("script[type=application/ld+json]")) {
      json(script.data()).ifPresent(this::gather);
    }
    return objects.stream()
        .filter(object -> rank(object) < TYPES.size())
        .min(Comparator.comparingInt(JsonLd::rank))
        .map(this::facts)
        .orElse(PageFacts.NONE);
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private void gather(JsonNode node) {
    if (objects.size() >= MOST_OBJECTS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(this::gather);
    } else if (node.isObject()) {
      objects.add(node);
      gather(node.path("@graph"));
      gather(node.path("mainEntity"));
    }
  }

  /** The place of an object's type in the list, its length where it has none of it. */
  private static int rank(JsonNode object) {
    var types = texts(object.path("@type")).toList();
    for (int i = 0; i < TYPES.size(); i++) {
      if (types.contains(TYPES.get(i).getKey())) {
        return i;
      }
    }
    return TYPES.size();
  }

  private PageFacts facts(JsonNode work) {
    return new PageFacts(
        texts(work, "headline", "name").flatMap(text -> Wary.text(text).stream()).findFirst(),
        names(work.path("publisher")).flatMap(name -> Wary.text(name).stream()).findFirst(),
        Wary.names(names(work.path("author"))),
        texts(work, "datePublished").flatMap(date -> Wary.date(date).stream()).findFirst(),
        texts(work, "inLanguage").flatMap(tag -> Wary.language(tag).stream()).findFirst(),
        Optional.of(TYPES.get(rank(work)).getValue()),
        Optional.empty());
  }

  private static Stream<String> texts(JsonNode object, String... keys) {
    return Stream.of(keys).flatMap(key -> texts(object.path(key)));
  }

  private static Stream<String> texts(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().limit(MOST_OBJECTS).flatMap(JsonLd::texts);
    }
    return value.isString() ? Stream.of(value.stringValue()) : Stream.empty();
  }

  /** The names of persons or organisations; of one that is only referred to, what its id names. */
  private Stream<String> names(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().limit(MOST_OBJECTS).flatMap(this::names);
    }
    if (!value.isObject()) {
      return texts(value);
    }
    return value.has("name")
        ? texts(value.path("name"))
        : objects.stream()
            .filter(object -> value.has("@id") && object.path("@id").equals(value.path("@id")))
            .flatMap(object -> texts(object.path("name")));
  }
}
