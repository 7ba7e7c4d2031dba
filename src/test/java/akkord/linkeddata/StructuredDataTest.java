package akkord.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {

  private static final String HOSTILE = "</script><!--<script>&lt;\u2028\u2029\"\\";

  @Test
  void nothingInItCanEndItsElement() {
    assertEquals(
        "{\"name\":\"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e\\u0026lt;"
            + "\\u2028\\u2029\\\"\\\\\"}",
        hostile().value());
  }

  @Test
  void itSaysWhatItSaidBefore() {
    var read = JsonMapper.shared().readTree(hostile().value());
    assertEquals(HOSTILE, read.get("name").asString());
  }

  /** The value is that of {@code printf '%s' '{}' | openssl dgst -sha256 -binary | base64}. */
  @Test
  void aPolicyNamesItByItsHash() {
    assertEquals(
        "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=",
        new StructuredData("{}").hashSource());
  }

  private static StructuredData hostile() {
    return new StructuredData(JsonMapper.shared().writeValueAsString(Map.of("name", HOSTILE)));
  }
}
