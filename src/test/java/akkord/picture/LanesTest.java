package akkord.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.picture.Lanes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

  @Test
  void aSpanTakesTheFirstLaneThatIsFree() {
    assertEquals(
        List.of(0, 1, 2, 0),
        Lanes.of(List.of(new Span(0, 10), new Span(5, 30), new Span(9, 12), new Span(12, 20)), 0));
  }

  @Test
  void spansOfALaneKeepTheirDistance() {
    var spans = List.of(new Span(0, 10), new Span(12, 20));
    assertEquals(List.of(0, 0), Lanes.of(spans, 2));
    assertEquals(List.of(0, 1), Lanes.of(spans, 3));
  }
}
