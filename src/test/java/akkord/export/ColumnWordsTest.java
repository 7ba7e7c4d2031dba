package akkord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestSite;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.view.Words;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page on the data says of each column what it means, and of no other. */
class ColumnWordsTest {

  @Test
  void everyColumnIsExplainedInBothLanguages() {
    var site = new TestSite().site();
    var plan = Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    var columns = new TreeSet<String>();
    new Exports(site, plan)
        .columns()
        .forEach((collection, all) ->
            all.forEach(
                column -> columns.add("column." + collection.entryWord() + "." + column.name())));
    for (var language : List.of(Given.DE, Given.EN)) {
      var explained = new TreeSet<>(Words.find(language).orElseThrow().texts().keySet());
      explained.removeIf(key -> !key.startsWith("column."));
      assertEquals(columns, explained, language.value());
    }
  }
}
