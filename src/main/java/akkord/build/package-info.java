/**
 * The pipeline: the order of the stages and the gates between them.
 *
 * <p>Read in this order: {@link akkord.build.Folders} says where everything lies and {@link
 * akkord.build.BuildRequest} what is asked; {@link akkord.build.Preparation} reads, assembles and
 * plans, {@link akkord.build.QuarantineStage} leaves out what is broken where that is asked for,
 * {@code WordStage} gathers the words of its pages; {@link akkord.build.SiteBuild} has the files
 * made and staged by {@link akkord.build.SiteStaging}, which keeps those of the last build that
 * would come out the same ({@link akkord.build.GroundStage}), verifies and publishes; what one
 * build leaves to the next is read and written beside all this ({@code Aside}). A {@link
 * akkord.build.BuildOutcome} tells how it went. {@link akkord.build.TranslationWork} lists
 * translations and stamps them.
 *
 * <pre>
 * load → assemble → plan   → render → stage → verify → publish
 *                  gate 1                         gate 2
 * </pre>
 *
 * <p>The package knows nothing of arguments, exit codes or how findings are printed. Invariant:
 * what has an error is never published: the site as a whole, or, where that is asked for, the
 * entry.
 */
@NullMarked
package akkord.build;

import org.jspecify.annotations.NullMarked;
