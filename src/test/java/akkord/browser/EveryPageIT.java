package akkord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.render.HtmlConformance;
import akkord.render.HtmlConformance.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the site is valid HTML by the Nu Html Checker, without an error or a warning. */
@ExtendWith(Shared.class)
class EveryPageIT {
  private static final int THREADS = 2;

  @Test
  void isValid(BuiltSite site) throws IOException, InterruptedException, ExecutionException {
    var parts = new ArrayList<List<Sheet>>();
    for (int i = 0; i < THREADS; i++) {
      parts.add(new ArrayList<>());
    }
    for (String page : site.pages()) {
      parts.addFirst(parts.removeLast()); // the pages go round, since kinds differ in size
      parts.getFirst().add(new Sheet(page, site.text(page)));
    }
    assertEquals(List.of(), complaints(parts));
  }

  private static List<String> complaints(List<List<Sheet>> parts)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var found = new ArrayList<String>();
      for (Future<List<String>> part :
          threads.invokeAll(
              parts.stream()
                  .<java.util.concurrent.Callable<List<String>>>map(
                      part -> () -> HtmlConformance.complaints(part))
                  .toList())) {
        found.addAll(part.get());
      }
      return found.stream().sorted().toList();
    }
  }
}
