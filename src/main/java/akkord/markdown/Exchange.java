package akkord.markdown;

import java.util.regex.Pattern;

/**
 * Characters that become others wherever a pattern finds them. It is tried only where the
 * characters around allow it, as most places in a text do not.
 *
 * @param before holds each character that may stand before what is found
 * @param first holds each character with which that may begin, or that may stand behind it where it
 *     is empty
 * @param second holds each character that may follow the first
 * @param found matches what is replaced, and no more than that
 * @param text what stands there then
 */
record Exchange(
    Characters before, Characters first, Characters second, Pattern found, String text) {}
