/**
 * What machines read of the site: the sitemap, the robots file and the feeds.
 *
 * <p>Read in this order: {@link akkord.export.Exports} makes them all; {@link
 * akkord.export.FeedBuilder} chooses what a feed tells; {@link akkord.export.SitemapExport}, {@link
 * akkord.export.AtomExport} and {@link akkord.export.JsonFeedExport} write their formats, the first
 * two with {@link akkord.export.Xml}.
 *
 * <p>The package knows nothing of pages' looks. Invariant: what it writes depends on the site and
 * its plan alone, so that the same content gives the same bytes.
 */
@NullMarked
package akkord.export;

import org.jspecify.annotations.NullMarked;
