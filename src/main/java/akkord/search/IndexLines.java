package akkord.search;

import akkord.route.Artifact;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@code index.mjs} answers: one file a line, {@code path} and Base64 {@code content}.
 */
final class IndexLines {

  private static final String FOLDER = "search/";

  private IndexLines() {}

  static SearchIndex read(List<String> lines) throws SearchException {
    var mapper = JsonMapper.builder().build();
    try {
      return new SearchIndex(
          lines.stream()
              .map(line -> file(mapper, line))
              .sorted(Comparator.comparing(Artifact::path))
              .toList());
    } catch (JacksonException | IllegalArgumentException notAnIndex) {
      throw new SearchException("Node answered with something else than an index");
    }
  }

  private static Artifact file(JsonMapper mapper, String line) {
    var object = mapper.readTree(line);
    return new Artifact(
        new SitePath(FOLDER + object.path("path").asString()),
        Base64.getDecoder().decode(object.path("content").asString()),
        Origins.NONE);
  }
}
