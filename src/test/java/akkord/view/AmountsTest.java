package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.Funding.Conversion;
import akkord.model.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 110000000   | 110 Mio. USD",
        "en | 110000000   | USD 110 million",
        "de | 2900000000  | 2,9 Mrd. USD",
        "en | 13900000000 | USD 13.9 billion",
        "de | 101300000   | 101,3 Mio. USD",
        "de | 1000000     | 1 Mio. USD",
        "de | 999999      | 999.999 USD",
        "en | 101289134   | USD 101,289,134",
        "de | 1234.50     | 1.234,50 USD",
        "en | 0.05        | USD 0.05",
        "en | 0           | USD 0",
        "en | 2000000000000000000000 | USD 2,000,000,000,000,000,000,000",
      })
  void writesAmountsExactly(String language, String amount, String text) {
    var money = SampleAgreements.money(amount, "USD");
    assertEquals(text, amounts(language).of(money).replace('\u00a0', ' '));
  }

  @Test
  void amountsStayTogether() {
    var money = SampleAgreements.money("110000000", "USD");
    assertEquals(-1, amounts("de").of(money).indexOf(' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 110000000 | 101300000 | 1.0860 | 1 EUR = 1,0860 USD",
        "en | 110000000 | 101300000 | 1.0860 | EUR 1 = USD 1.0860",
        "en | 110000000 | 101300000 | 0.9208 | USD 1 = EUR 0.9208",
        "en | 100       | 100       | 1      | USD 1 = EUR 1",
      })
  void tellsWhichWayARateGoes(String language, String from, String to, String rate, String text) {
    var conversion =
        new Conversion(
            SampleAgreements.money(to, "EUR"),
            new BigDecimal(rate),
            Optional.empty(),
            Optional.empty());
    String written = amounts(language).rate(SampleAgreements.money(from, "USD"), conversion);
    assertEquals(text, written.replace('\u00a0', ' '));
  }

  private static Amounts amounts(String language) {
    return new Amounts(Words.of(new LanguageTag(language)));
  }
}
