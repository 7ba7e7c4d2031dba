package akkord.view;

import akkord.markdown.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * An entry's text.
 *
 * @param html the rendered text
 * @param lang its language where that is not the page's
 */
public record BodyText(SafeHtml html, @Nullable String lang) {}
