/**
 * How files stand on the disk, without their content.
 *
 * <p>Read in this order: a {@link akkord.disk.FileStamp} tells whether a file has been written
 * since it was last read, a {@link akkord.disk.TreeStamp}, which a {@link akkord.disk.TreeWalk}
 * takes, the same of whole folders, a {@link akkord.disk.ProgramVersion} of the program itself.
 *
 * <p>The package knows nothing of what is in the files. Invariant: it looks, and opens nothing.
 */
@NullMarked
package akkord.disk;

import org.jspecify.annotations.NullMarked;
