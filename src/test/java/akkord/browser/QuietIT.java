package akkord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages load without a message on the console, a failed request or one to another host; nothing
 * moves while they do, and on a narrow screen nobody has to scroll sideways.
 */
@ExtendWith(Shared.class)
class QuietIT {

  @ParameterizedTest
  @MethodSource("widths")
  void pagesLoadWithoutTrouble(int width, BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader(width)) {
      var visit = new Visit(reader, site.served());
      for (String path : sample.pages()) {
        visit.open(path);
        visit.sawNothingMove();
        visit.seesNoOverflow();
      }
      assertEquals(List.of(), visit.troubles());
    }
  }

  static Stream<Integer> widths() {
    return Stream.of(320, 1280);
  }

  @Test
  void pagesOpenFromDiskWithoutTrouble(BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      var visit = new Visit(reader, site.onDisk());
      // The page for missing addresses is only ever sent by a server, for whatever path.
      for (String path : sample.pages("(?!404).*")) {
        visit.open(path);
      }
      assertEquals(List.of(), visit.troubles());
    }
  }
}
