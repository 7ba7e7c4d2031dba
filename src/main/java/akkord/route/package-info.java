/**
 * Every address of the site, planned exactly once before anything is rendered.
 *
 * <p>Read in this order: a {@link akkord.route.Target} is something that gets an address, a {@link
 * akkord.route.SitePath} is the address as a file of the site, {@link akkord.route.SitePlan} holds
 * all of them and is made by {@link akkord.route.Planner}, {@link akkord.route.Assets} names the
 * files of {@code static/} by their content, {@link akkord.route.Filters} tells which agreements
 * meet which {@link akkord.route.Filter}, {@link akkord.route.BaseUrl} makes absolute addresses,
 * and an {@link akkord.route.Artifact} is what finally stands at one.
 *
 * <p>The package does no I/O and knows nothing of HTML. Invariant: two targets never share an
 * address, not even where a file system ignores letter case.
 */
@NullMarked
package akkord.route;

import org.jspecify.annotations.NullMarked;
