package akkord.links;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how following some addresses ended, for those that are asked for again and again. It
 * forgets, so that it never grows. For one thread.
 */
final class RecentTrails {

  private static final int PLACES = 1 << 13;

  private final @Nullable String[] addresses = new @Nullable String[PLACES];
  private final @Nullable Trail[] trails = new @Nullable Trail[PLACES];

  /** The trail of an address, which is followed where that is not known any more. */
  Trail of(String address, Supplier<Trail> follow) {
    int hash = address.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    if (!address.equals(addresses[place])) {
      trails[place] = follow.get();
      addresses[place] = address;
    }
    return Objects.requireNonNull(trails[place]);
  }
}
