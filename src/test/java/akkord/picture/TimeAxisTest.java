package akkord.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  private final TimeAxis axis = TimeAxis.even(2023, 2024, 10, 731);

  @Test
  void aDayIsAsFarFromTheLeftAsItIsFromTheFirst() {
    assertEquals(10, axis.x(LocalDate.of(2023, 1, 1)));
    assertEquals(11, axis.x(LocalDate.of(2023, 1, 2)));
    assertEquals(375, axis.x(LocalDate.of(2024, 1, 1)));
    assertEquals(740, axis.x(LocalDate.of(2024, 12, 31)));
  }

  @Test
  void daysBeyondAnEndLieAtIt() {
    assertEquals(10, axis.x(LocalDate.of(1000, 1, 1)));
    assertEquals(741, axis.x(LocalDate.of(9999, 1, 1)));
  }

  @Test
  void emptyYearsAreNarrower() {
    var narrowed = TimeAxis.narrowed(Set.of(2019, 2022), 0, 800, 50);
    assertEquals(List.of(0, 300, 400, 500, 800), narrowed.edges());
    assertTrue(narrowed.isNarrowed());
  }

  @Test
  void noYearIsNarrowerThanItsLabel() {
    var even = TimeAxis.narrowed(Set.of(2019, 2022), 0, 800, 101);
    assertEquals(TimeAxis.even(2019, 2022, 0, 800), even);
    assertFalse(even.isNarrowed());
  }

  @Test
  void fewYearsAreTheirOwnPeriods() {
    assertEquals(List.of(2023, 2024), axis.periods(2));
  }

  @Test
  void manyYearsAreGroupedInRoundNumbers() {
    assertEquals(
        List.of(1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020),
        TimeAxis.even(1954, 2026, 0, 100).periods(10));
  }

  @Test
  void thereAreNeverMorePeriodsThanAllowed() {
    for (int first = 1000; first < 9999; first += 13) {
      var periods = TimeAxis.even(first, 9999, 0, 100).periods(12);
      assertTrue(periods.size() <= 12 && periods.getFirst() <= first, () -> "" + periods);
    }
  }

  @Test
  void yearsDoNotRunBackwards() {
    assertThrows(IllegalArgumentException.class, () -> TimeAxis.even(2024, 2023, 0, 1));
  }
}
