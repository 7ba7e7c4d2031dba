/** Tests of the files that machines read. */
@NullMarked
package akkord.export;

import org.jspecify.annotations.NullMarked;
