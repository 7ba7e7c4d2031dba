/**
 * Views through templates to bytes.
 *
 * <p>{@link akkord.render.TemplateRenderer} does it, over the templates compiled with the program
 * or over those of a folder; {@link akkord.render.OpenedTemplates} is what comes of such a folder.
 *
 * <p>The package knows neither content nor addresses. Invariant: a template gets one view and
 * nothing else, and the same view gives the same bytes.
 */
@NullMarked
package akkord.render;

import org.jspecify.annotations.NullMarked;
