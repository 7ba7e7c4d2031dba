package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {

  @Test
  void hasAStableName() {
    assertEquals("unknown-reference", DiagnosticCode.UNKNOWN_REFERENCE.id());
    assertEquals("invalid-utf-8", DiagnosticCode.INVALID_UTF_8.id());
  }

  @ParameterizedTest
  @EnumSource
  void tellsCauseAndCureInOneSentenceEach(DiagnosticCode code) {
    assertTrue(
        code.cause().matches("[A-Z'].*\\.") && !code.cause().matches(".*\\. [A-Z].*"),
        code.cause());
    assertTrue(
        code.cure().matches("[A-Z'].*\\.") && !code.cure().matches(".*\\. [A-Z].*"), code.cure());
  }
}
