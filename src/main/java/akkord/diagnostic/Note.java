package akkord.diagnostic;

import akkord.location.Location;

/**
 * A second place that explains a finding, such as the first use of a name that is used twice.
 *
 * @param location the other place
 * @param message what is there, without a full stop
 */
public record Note(Location location, Message message) {

  /** A place with a message that has gaps as in {@link Message#of}. */
  public Note(Location location, @Sentence String pattern, Object... arguments) {
    this(location, Message.of(pattern, arguments));
  }
}
