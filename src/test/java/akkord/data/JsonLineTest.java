package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {

  @Test
  void membersStandInTheOrderInWhichTheyWerePut() {
    var inner = new JsonLine().text("z", "a\n\"b\"").number("a", -1);
    assertEquals(
        """
        {"list":["x","ä"],"one":{"z":"a\\n\\"b\\"","a":-1},"many":[{},{"n":2}]}\
        """,
        new JsonLine()
            .texts("list", List.of("x", "ä"))
            .object("one", inner)
            .objects("many", List.of(new JsonLine(), new JsonLine().number("n", 2)))
            .write());
  }
}
