/**
 * What machines read of the site: the sitemap, the robots file and the feeds.
 *
 * <p>Read in this order: {@link akkord.export.Exports} makes them all; {@link
 * akkord.export.SitemapExport} and {@link akkord.export.AtomExport} write their formats with {@link
 * akkord.export.Xml}.
 *
 * <p>The package knows nothing of pages' looks. Invariant: what it writes depends on the site and
 * its plan alone, so that the same content gives the same bytes.
 */
@NullMarked
package akkord.export;

import org.jspecify.annotations.NullMarked;
