package akkord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void anotherReaderFindsTheSameCells() throws IOException {
    var cells = List.of("plain", "a, b", "say \"yes\"", "two\nlines", "two\r\nlines", "", "ü 東京");
    assertEquals(List.of(cells), read(written(cells)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠A"})
  void noCellIsAFormula(String cell) throws IOException {
    assertEquals(List.of(List.of("'" + cell)), read(written(List.of(cell))));
  }

  @Test
  void onlyTheStartOfACellCanMakeItAFormula() {
    assertEquals("a=1,2024-04-09\r\n", written(List.of("a=1", "2024-04-09")));
  }

  private static String written(List<String> cells) {
    var csv = new Csv();
    csv.line(cells);
    return new String(csv.bytes(), StandardCharsets.UTF_8);
  }

  private static List<List<String>> read(String csv) throws IOException {
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
