package akkord.links;

/**
 * A place in a file, before its line and column are known.
 *
 * @param file the file
 * @param number which of its places, which {@link Places} tell
 */
record Spot(FilePath file, int number) {}
