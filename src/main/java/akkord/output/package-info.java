/**
 * Writes the site beside its target and puts it there as a whole.
 *
 * <p>Read in this order: an {@link akkord.output.OutputRequest} says where the site goes, {@link
 * akkord.output.OutputFolder} opens that place for one build, the {@link
 * akkord.output.OutputSession} stages and publishes, and a {@link akkord.output.StagedSite} is what
 * has to be verified in between. An incremental build keeps files of the published site, and brings
 * a {@link akkord.output.Spare} up to date. An {@link akkord.output.OutputException} says why it
 * can't be done. An {@link akkord.output.EditedFile} is a file of the content that an editor asked
 * to have changed.
 *
 * <p>The package does not know what a page is or what makes a link good. Invariants: nothing else
 * in the program writes files of the site; at every moment, also after a kill, the target is the
 * complete old site, the complete new one, or mended by the next opening; no file is deleted that
 * Akkord did not make.
 */
@NullMarked
package akkord.output;

import org.jspecify.annotations.NullMarked;
