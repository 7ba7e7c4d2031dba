/**
 * Reads the folders that editors write: {@code content/} into a {@link akkord.model.Draft}, {@code
 * static/} into files, {@code templates/words/} into words of the user interface.
 *
 * <p>Read in this order: {@link akkord.content.ContentReader} is the stage, from a {@link
 * akkord.content.ContentRequest} to what it {@link akkord.content.Loaded loaded}; it lists the
 * folders into an {@code Inventory}, and reads each entry by the declarations of its collection,
 * such as {@code AgreementFields}, and its texts by {@code ProseReader}. {@link
 * akkord.content.KeptContent} does so with what an earlier run has left. {@link
 * akkord.content.StaticReader} reads files that are published as they are, {@link
 * akkord.content.WordFiles} words by {@link akkord.content.WordRules}.
 *
 * <p>The package knows nothing of links between entries, nor of pages. Invariant: a mistake of an
 * editor is a finding at its place, never an exception; what is read does not depend on the order
 * of files on disk or on the number of threads.
 */
@NullMarked
package akkord.content;

import org.jspecify.annotations.NullMarked;
