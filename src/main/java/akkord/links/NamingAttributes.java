package akkord.links;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The attributes by which the elements of HTML name something, by elements and uses. */
final class NamingAttributes {

  static final Map<String, List<String>> EMBEDDING =
      Map.ofEntries(
          Map.entry("img", List.of("src")),
          Map.entry("source", List.of("src")),
          Map.entry("script", List.of("src")),
          Map.entry("iframe", List.of("src")),
          Map.entry("frame", List.of("src")),
          Map.entry("embed", List.of("src")),
          Map.entry("object", List.of("data")),
          Map.entry("video", List.of("src", "poster")),
          Map.entry("audio", List.of("src")),
          Map.entry("track", List.of("src")),
          Map.entry("input", List.of("src")),
          Map.entry("body", List.of("background")),
          Map.entry("table", List.of("background")),
          Map.entry("td", List.of("background")),
          Map.entry("th", List.of("background")));
  static final Map<String, List<String>> SUBMISSION =
      Map.of(
          "form", List.of("action"),
          "input", List.of("formaction"),
          "button", List.of("formaction"));
  static final Map<String, List<String>> REFERENCE =
      Map.ofEntries(
          Map.entry("blockquote", List.of("cite")),
          Map.entry("q", List.of("cite")),
          Map.entry("ins", List.of("cite")),
          Map.entry("del", List.of("cite")));
  static final Map<String, List<String>> NAVIGATION =
      Map.of("a", List.of("href"), "area", List.of("href"));

  /** Attributes by which any element can name something that has no meaning of its own. */
  static final Set<String> ALL = all();

  /** All that is read of such elements. */
  static final Set<String> READ = read();

  private NamingAttributes() {}

  private static Set<String> all() {
    var all = new HashSet<>(IdReferences.attributes());
    Stream.of(EMBEDDING, SUBMISSION, REFERENCE, NAVIGATION)
        .forEach(each -> each.values().forEach(all::addAll));
    all.addAll(List.of("srcset", "ping", "style"));
    return Set.copyOf(all);
  }

  private static Set<String> read() {
    var all = new HashSet<>(ALL);
    all.addAll(List.of("id", "name", "lang", "hreflang", "aria-expanded", "aria-selected"));
    return Set.copyOf(all);
  }
}
