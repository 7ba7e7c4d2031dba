package akkord.model;

/** A page that shows the whole site from one side; each language has one of each. */
public enum Overview {
  /** All agreements in the order of time. */
  TIMELINE,
  /** Who has agreed with whom. */
  NETWORK,
  /** Which countries have agreements in which domains. */
  MATRIX,
  /** The search. */
  SEARCH,
  /** What can be downloaded. */
  DATA,
  /** Which texts there are in which language, and how they came about. */
  TRANSLATIONS,
  /** The handbook for editors. */
  HANDBOOK
}
