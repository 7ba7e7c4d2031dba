package akkord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what stands in a file of JSON that must not, as a strict reader takes it. */
final class HarmlessJson {

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The keys under which readers look for something to fetch or to follow. */
  private static final Set<String> ADDRESSES =
      Set.of(
          "@id",
          "url",
          "href",
          "URL",
          "home_page_url",
          "feed_url",
          "icon",
          "favicon",
          "image",
          "sameAs",
          "external_url",
          "archive_url",
          "path",
          "license");

  private static final Set<String> MARKUP = Set.of("content_html", "html");

  private HarmlessJson() {}

  static List<String> in(String json) {
    var strange = new ArrayList<String>();
    try {
      judge("", STRICT.readTree(json), strange);
    } catch (JacksonException notJson) {
      strange.add(String.valueOf(notJson.getOriginalMessage()));
    }
    return strange;
  }

  private static void judge(String key, JsonNode value, List<String> strange) {
    if (value.isString()) {
      judge(key, value.asString(), strange);
    } else if (value.isArray()) {
      value.forEach(item -> judge(key, item, strange));
    } else {
      value.forEachEntry((inner, one) -> judge(inner, one, strange));
    }
  }

  private static void judge(String key, String value, List<String> strange) {
    if (ADDRESSES.contains(key) && !HarmlessSite.isHarmlessAddress(value)) {
      strange.add("the address " + value);
    }
    if (MARKUP.contains(key)) {
      strange.addAll(HarmlessSite.inPage(value));
    }
    if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
      strange.add("a control character under " + key);
    }
  }
}
