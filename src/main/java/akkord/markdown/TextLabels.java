package akkord.markdown;

import java.util.Optional;

/**
 * The words that a written text needs beside its own.
 *
 * @param footnotes the name of the section with the footnotes
 * @param footnote the name of a link to a footnote, put before its number
 * @param backToText the name of a link from a footnote to where it belongs
 * @param table the name of the region in which a wide table can be moved; without it, tables stand
 *     in no region
 */
public record TextLabels(
    String footnotes, String footnote, String backToText, Optional<String> table) {}
