package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of page is valid HTML by the Nu Html Checker, without an error or a warning. */
class HtmlConformanceTest {

  @Test
  void everyPageOfTheSampleSiteIsValid() throws InterruptedException {
    assertEquals(List.of(), HtmlConformance.complaints(SamplePages.all()));
  }

  @Test
  void theCheckerComplains() throws InterruptedException {
    var page =
        new HtmlConformance.Sheet(
            "x.html", "<!DOCTYPE html><html lang=\"en\"><title>t</title><p><p id=\"\">");
    assertFalse(HtmlConformance.complaints(List.of(page)).isEmpty());
  }
}
