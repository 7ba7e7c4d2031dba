package akkord.links;

import org.jspecify.annotations.Nullable;

/**
 * Remembers how following some addresses ended, for those that are asked for again and again. It
 * forgets, so that it never grows. For one thread.
 */
final class RecentTrails {

  private static final int PLACES = 1 << 13;

  private final @Nullable String[] addresses = new @Nullable String[PLACES];
  private final @Nullable Trail[] trails = new @Nullable Trail[PLACES];

  /** The trail of an address, if that is still known. */
  @Nullable Trail of(String address) {
    int place = place(address);
    return address.equals(addresses[place]) ? trails[place] : null;
  }

  void note(String address, Trail trail) {
    int place = place(address);
    addresses[place] = address;
    trails[place] = trail;
  }

  private static int place(String address) {
    int hash = address.hashCode();
    return (hash ^ hash >>> 16) & PLACES - 1;
  }
}
