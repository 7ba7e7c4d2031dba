package akkord.literal;

import java.math.BigDecimal;

/**
 * A unit of measurement.
 *
 * @param symbol its symbol in the SI or its usual sign, such as {@code km}
 * @param dimension the unit that it is a multiple of; units of one dimension can be compared
 * @param factor how many of that unit it is
 */
public record Unit(String symbol, String dimension, BigDecimal factor) {

  static Unit of(String symbol) {
    return new Unit(symbol, symbol, BigDecimal.ONE);
  }

  static Unit multiple(String symbol, String factor, String dimension) {
    return new Unit(symbol, dimension, new BigDecimal(factor));
  }
}
