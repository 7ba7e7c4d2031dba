package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.model.EdtfDate.Precision;
import akkord.model.EdtfDate.Qualifier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, YEAR, NONE",
    "2024-04, 2024-04-01, 2024-04-30, MONTH, NONE",
    "2024-02, 2024-02-01, 2024-02-29, MONTH, NONE",
    "2023-02, 2023-02-01, 2023-02-28, MONTH, NONE",
    "1900-02, 1900-02-01, 1900-02-28, MONTH, NONE",
    "2000-02-29, 2000-02-29, 2000-02-29, DAY, NONE",
    "2024-04-09, 2024-04-09, 2024-04-09, DAY, NONE",
    "2024~, 2024-01-01, 2024-12-31, YEAR, APPROXIMATE",
    "2024-04?, 2024-04-01, 2024-04-30, MONTH, UNCERTAIN",
    "2024-04-09~, 2024-04-09, 2024-04-09, DAY, APPROXIMATE",
    "1000, 1000-01-01, 1000-12-31, YEAR, NONE",
    "9999-12-31, 9999-12-31, 9999-12-31, DAY, NONE"
  })
  void readsDates(
      String text, LocalDate first, LocalDate last, Precision precision, Qualifier qualifier) {
    var date = EdtfDate.parse(text).orElseThrow();
    assertEquals(new EdtfDate(first, precision, qualifier), date);
    assertEquals(last, date.last());
    assertEquals(text, date.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "0999",
        "0000",
        "10000",
        "-2024",
        "+2024",
        "2024-",
        "2024-4",
        "2024-00",
        "2024-13",
        "2024-04-00",
        "2024-04-31",
        "2023-02-29",
        "1900-02-29",
        "2024-04-9",
        "2024-04-09-",
        "20240409",
        "2024/04/09",
        "09.04.2024",
        "2024-04-09T10:00:00Z",
        "2024%",
        "2024~?",
        "~2024",
        "2024-04~-09",
        "2024-XX",
        "202X",
        "2024-21",
        "2024/2025",
        "2024..",
        " 2024",
        "2024 ",
        "2024\n",
        "２０２４",
        "٢٠٢٤"
      })
  void refusesEverythingElse(String text) {
    assertEquals(Optional.empty(), EdtfDate.parse(text));
  }

  @Test
  void isOrderedByFirstDayThenTheLessPreciseFirst() {
    var inOrder =
        Stream.of(
                "2023-12-31",
                "2024",
                "2024~",
                "2024?",
                "2024-01",
                "2024-01-01",
                "2024-01-02",
                "2024-04",
                "2025")
            .map(text -> EdtfDate.parse(text).orElseThrow())
            .toList();
    assertEquals(inOrder, inOrder.reversed().stream().sorted().toList());
  }

  @Test
  void isNoDayInTheMiddleOfItsMonthOrYear() {
    var day = LocalDate.of(2024, 4, 9);
    assertThrows(
        IllegalArgumentException.class, () -> new EdtfDate(day, Precision.MONTH, Qualifier.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EdtfDate(day.withDayOfMonth(1), Precision.YEAR, Qualifier.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EdtfDate(LocalDate.of(999, 1, 1), Precision.DAY, Qualifier.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EdtfDate(LocalDate.of(10_000, 1, 1), Precision.DAY, Qualifier.NONE));
  }
}
