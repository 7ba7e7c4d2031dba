package akkord.markdown;

/** Addresses of which no reader is in doubt where they lead. */
final class StrictAddress {

  private StrictAddress() {}

  /**
   * Whether an address has one of the schemes that a text may have, or is certainly relative to its
   * page and within the same site.
   *
   * @param address as it stands in HTML
   */
  static boolean isAllowed(String address) {
    return namesServer(address, "https://")
        || namesServer(address, "http://")
        || address.startsWith("mailto:")
        || address.startsWith("tel:")
        || isRelative(address);
  }

  /** Whether an address begins so and goes on with the plain name of a server and a path. */
  private static boolean namesServer(String address, String beginning) {
    int start = beginning.length();
    int slash = address.indexOf('/', start);
    if (slash <= start || !address.startsWith(beginning)) {
      return false;
    }
    for (int i = start; i < slash; i++) {
      if (!isLetterOrDigit(address.charAt(i)) && ".-".indexOf(address.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRelative(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (!isOfPath(address.charAt(i))) {
        return false;
      }
    }
    return !address.isEmpty() && !address.startsWith("//");
  }

  private static boolean isOfPath(char c) {
    return isLetterOrDigit(c) || "#/.-_%".indexOf(c) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
