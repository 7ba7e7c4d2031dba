package akkord.ground;

/**
 * What the last build has left of what its files were made from; it can be read before the site.
 */
public final class LastGrounds {

  /** Nothing was left. */
  public static final LastGrounds NOTHING = new LastGrounds(GroundTable.of(new byte[0]));

  private final GroundTable table;

  private LastGrounds(GroundTable table) {
    this.table = table;
  }

  /** What these bytes say; nothing where they are damaged. */
  public static LastGrounds of(byte[] bytes) {
    return new LastGrounds(GroundTable.of(bytes));
  }

  GroundTable table() {
    return table;
  }
}
