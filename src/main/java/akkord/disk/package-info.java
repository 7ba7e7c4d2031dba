/**
 * How files stand on the disk, without their content.
 *
 * <p>A {@link akkord.disk.FileStamp} tells whether a file has been written since it was last read.
 *
 * <p>The package knows nothing of what is in the files. Invariant: it looks, and opens nothing.
 */
@NullMarked
package akkord.disk;

import org.jspecify.annotations.NullMarked;
