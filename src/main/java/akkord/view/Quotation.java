package akkord.view;

import org.jspecify.annotations.Nullable;

/**
 * A source's own words.
 *
 * @param words verbatim, in their language
 * @param language the name of that language where it is not the page's
 */
public record Quotation(Phrase words, @Nullable String language) {}
