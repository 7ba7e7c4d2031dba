/**
 * What machines read of the site: the sitemap, the robots file, the feeds, the entries as data and
 * the manifest.
 *
 * <p>Read in this order: {@link akkord.export.Exports} makes them all; {@link
 * akkord.export.FeedBuilder} chooses what a feed tells; {@link akkord.export.SitemapExport}, {@link
 * akkord.export.AtomExport} and {@link akkord.export.JsonFeedExport} write their formats, the first
 * two with {@link akkord.export.Xml}. A {@link akkord.export.Column} says once how a fact of an
 * entry becomes data; from the columns follow the JSON and the CSV of a {@link
 * akkord.export.Table}, the {@link akkord.export.TwinExport twins} of pages and what the page on
 * the data explains. {@link akkord.export.ManifestExport} tells all other files by their check
 * sums.
 *
 * <p>The package knows nothing of pages' looks. Invariant: what it writes depends on the site and
 * its plan alone, so that the same content gives the same bytes.
 */
@NullMarked
package akkord.export;

import org.jspecify.annotations.NullMarked;
