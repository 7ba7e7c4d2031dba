package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.model.AgreementDate;
import akkord.model.CountryCode;
import akkord.model.EdtfDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysElsewhereTest {

  private static final CountryZones ZONES = CountryZones.load();

  @ParameterizedTest
  @CsvSource({
    // The signing at 15:00 was on the next day in Japan, the talks at 10:50 were not.
    "2024-04-09, 15:00, America/New_York, Asia/Tokyo, 2024-04-10",
    "2024-04-10, 10:50, America/New_York, Asia/Tokyo, ''",
    "2024-04-09, , America/New_York, Asia/Tokyo, 2024-04-09 2024-04-10",
    "2024-04-10, , Asia/Tokyo, Asia/Seoul, ''",
    "2024-06-09, , Asia/Tokyo, America/New_York, 2024-06-08 2024-06-09",
    "2024-04, , America/New_York, Asia/Tokyo, ''",
    "2024-04-09?, , America/New_York, Asia/Tokyo, ''",
    "2024-04-09, , , Asia/Tokyo, ''",
  })
  void tellsWhichDaysItCanHaveBeen(
      String on, @Nullable String time, @Nullable String zone, String other, String days) {
    var date =
        new AgreementDate(
            AgreementDate.Kind.SIGNED,
            EdtfDate.parse(on).orElseThrow(),
            Optional.empty(),
            Optional.ofNullable(zone).map(ZoneId::of),
            Optional.ofNullable(time).map(LocalTime::parse),
            List.of(),
            Given.place("agreement.yaml:4:3"));
    var expected =
        days.isEmpty()
            ? List.of()
            : List.of(days.split(" ")).stream().map(LocalDate::parse).toList();
    assertEquals(expected, DaysElsewhere.of(date, ZoneId.of(other)));
  }

  @Test
  void aZoneOfTheCountryItselfIsNotElsewhere() {
    var america = new CountryCode("US");
    assertEquals(Optional.empty(), ZONES.abroad(america, ZoneId.of("America/Chicago")));
    assertEquals(
        Optional.of(ZoneId.of("America/New_York")), ZONES.abroad(america, ZoneId.of("Asia/Tokyo")));
  }

  @Test
  void everyCountryWithPeopleHasAZone() {
    var without = new TreeSet<CountryCode>();
    for (String code : Locale.getISOCountries()) {
      var country = new CountryCode(code);
      if (ZONES.abroad(country, ZoneId.of("Etc/UTC")).isEmpty()) {
        without.add(country);
      }
    }
    // Bouvet Island, and Heard Island and McDonald Islands: nobody lives there.
    assertEquals(List.of(new CountryCode("BV"), new CountryCode("HM")), List.copyOf(without));
  }
}
