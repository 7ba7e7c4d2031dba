package akkord.model;

/** A side from which the list of agreements can be filtered. */
public enum Facet {
  DOMAIN,
  COUNTRY,
  YEAR,
  TYPE,
  STATUS
}
