/**
 * How files stand on the disk, and their bytes.
 *
 * <p>Read in this order: a {@link akkord.disk.FileStamp} tells whether a file has been written
 * since it was last read, a {@link akkord.disk.TreeStamp}, which a {@link akkord.disk.TreeWalk}
 * takes, the same of whole folders, a {@link akkord.disk.ProgramVersion} of the program itself. A
 * {@link akkord.disk.WholeFile} is read from a {@link akkord.disk.SourceFolder}.
 *
 * <p>The package knows nothing of what the bytes of files mean. Invariant: no link below a folder
 * is followed, and nothing is opened but ordinary files.
 */
@NullMarked
package akkord.disk;

import org.jspecify.annotations.NullMarked;
