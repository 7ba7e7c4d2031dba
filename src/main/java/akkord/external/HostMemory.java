package akkord.external;

import java.util.HashSet;
import java.util.Set;

/**
 * What the errands to one host have taught about hosts on their way. For one thread: errands to
 * other hosts learn for themselves, so that no errand depends on which was first.
 */
final class HostMemory {

  private final Set<String> refusingHead = new HashSet<>();
  private final Set<String> silent = new HashSet<>();

  void refusesHead(String host) {
    refusingHead.add(host);
  }

  boolean isHeadUseless(String host) {
    return refusingHead.contains(host);
  }

  /** The host gave no answer, however often it was asked. */
  void isSilent(String host) {
    silent.add(host);
  }

  boolean wasSilent(String host) {
    return silent.contains(host);
  }
}
