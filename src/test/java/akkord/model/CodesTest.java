package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @CsvSource({"JP, JP", "jp, JP", "Jp, JP", "no, NO", "NO, NO", "de, DE", "id, ID", "in, IN"})
  void readsCountriesInEitherCase(String text, String code) {
    assertEquals(code, CountryCode.parse(text).orElseThrow().value());
  }

  @Test
  void takesNoForNorway() {
    var code = CountryCode.parse("no").orElseThrow();
    assertEquals("Norway", Locale.of("", code.value()).getDisplayCountry(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "J", "JPN", "392", "XX", "UK", "EU", "SU", "false", "ＪＰ", "JP ", "ß", "ıt", "ŉ"
      })
  void refusesWhatIsNoCountry(String text) {
    assertEquals(Optional.empty(), CountryCode.parse(text));
  }

  @Test
  void keepsCountriesInCapitals() {
    assertThrows(IllegalArgumentException.class, () -> new CountryCode("jp"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD", "JPY", "EUR", "NOK"})
  void readsCurrencies(String code) {
    assertEquals(code, CurrencyCode.parse(code).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "usd", "Usd", "US$", "$", "€", "USDollar", "ABC", "USD ", "840"})
  void refusesWhatIsNoCurrency(String text) {
    assertEquals(Optional.empty(), CurrencyCode.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new CurrencyCode(text));
  }
}
