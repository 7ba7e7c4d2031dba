package akkord.preview;

/**
 * One drawn character of a typeface, in ems: x to the right and y downwards from its place on the
 * base line.
 *
 * @param id its number in the typeface
 * @param advance how far the next one stands to the right
 * @param edges its outline as straight edges, four numbers each: from x, y to x, y
 */
@SuppressWarnings("ArrayRecordComponent") // kept inside the package, never compared or changed
record Glyph(int id, float advance, float[] edges) {}
