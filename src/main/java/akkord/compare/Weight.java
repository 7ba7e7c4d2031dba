package akkord.compare;

/** For whom a change matters. */
public enum Weight {
  /** It changes what readers are told. */
  SUBSTANTIAL,
  /** It is of interest to those who look after the entry, such as the day of its last review. */
  EDITORIAL;

  /** The weight of what stands below a key: editorial once anything above it is. */
  Weight of(Weight below) {
    return this == EDITORIAL ? EDITORIAL : below;
  }
}
