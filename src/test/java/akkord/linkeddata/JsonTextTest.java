package akkord.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Holds the writer to the JSON library. */
class JsonTextTest {

  @Test
  void writesWhatTheLibraryWrites() {
    var value = new LinkedHashMap<String, Object>();
    value.put("@type", "WebPage");
    value.put("position", 3);
    value.put("@version", 1.1);
    value.put("none", List.of());
    value.put("empty", Map.of());
    value.put("list", List.of("a", Map.of("b", "c"), List.of(1, 2)));
    value.put("quoted \"key\"", "a/b \\ \"c\" <d> & €, 日本 𝕏");
    assertEquals(JsonMapper.shared().writeValueAsString(value), JsonText.of(value));
  }

  @Test
  void escapesEachCharacterAsTheLibraryDoes() {
    String text =
        IntStream.range(0, 0x3000).mapToObj(Character::toString).collect(Collectors.joining());
    assertEquals(JsonMapper.shared().writeValueAsString(text), JsonText.of(text));
  }
}
