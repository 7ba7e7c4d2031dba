package akkord.route;

/** Everything of a kind that can be asked for at once, as {@link akkord.trace.Trace} notes it. */
public enum Whole {
  /** All addresses. */
  PLAN,
  /** All conditions, with the agreements that meet them. */
  FILTERS,
  /** The sizes and check sums of the files that are made before any page. */
  DOWNLOADS
}
