/**
 * Markdown into bodies, and bodies into HTML: the only place that knows how either is written.
 *
 * <p>Read in this order: {@link akkord.markdown.MarkdownReader} turns a file's text into a {@link
 * akkord.model.Body}; {@link akkord.markdown.HtmlWriter} turns a body into {@link
 * akkord.markdown.SafeHtml}, asking {@link akkord.markdown.TextLinks} where links lead; {@link
 * akkord.markdown.PlainText} leaves the mark-up out.
 *
 * <p>The package does not know which entries exist, nor where pages lie. Invariant: HTML leaves it
 * only as {@link akkord.markdown.SafeHtml}, and only after it was held against an allow-list.
 */
@NullMarked
package akkord.markdown;

import org.jspecify.annotations.NullMarked;
