package akkord.disk;

/**
 * What tells whether anything in a folder has been written, added, renamed or deleted: sums over
 * the stamps of all that lies below it, in which no order shows. Two states that differ have the
 * same sums about as often as two random numbers of 128 bits.
 *
 * @param count how many files and folders there are
 * @param sum a sum of what the stamps are mixed to
 * @param blend another one, mixed in another way
 * @param latest when the last of the files was written, in nanoseconds since 1970
 * @param others how many links there are and other things that are neither file nor folder, and
 *     folders that lie too deep to be looked into: their stamps say nothing of what they lead to
 */
public record TreeStamp(long count, long sum, long blend, long latest, long others) {

  /** Nothing at all. */
  public static final TreeStamp NOTHING = new TreeStamp(0, 0, 0, Long.MIN_VALUE, 0);

  /** Both together. */
  public TreeStamp and(TreeStamp other) {
    return new TreeStamp(
        count + other.count,
        sum + other.sum,
        blend + other.blend,
        Math.max(latest, other.latest),
        others + other.others);
  }
}
