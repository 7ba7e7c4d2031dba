/**
 * Builds one after the other, of which each uses what the last one has left.
 *
 * <p>Read in this order: {@link akkord.build.SiteEdits} changes a site at random, {@link
 * akkord.build.IncrementalBuildTest} holds each build against one that begins anew.
 *
 * <p>Invariant: the same seed gives the same changes.
 */
@NullMarked
package akkord.build;

import org.jspecify.annotations.NullMarked;
