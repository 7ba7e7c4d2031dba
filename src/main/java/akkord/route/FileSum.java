package akkord.route;

import akkord.model.Checksum;

/**
 * What is kept of a finished file once it is written.
 *
 * @param size its bytes
 * @param checksum of those bytes
 */
public record FileSum(long size, Checksum checksum) {

  /** The sum of a file with this content. */
  public static FileSum of(byte[] bytes) {
    return new FileSum(bytes.length, Checksum.of(bytes));
  }
}
