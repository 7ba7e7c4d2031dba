package akkord.ground;

/**
 * A file with what it was made from.
 *
 * @param made the file
 * @param questions the numbers of what was asked
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a site has millions of numbers
record Grounded(Made made, int[] questions) {}
