/** Tests of the command line. */
@NullMarked
package akkord.cli;

import org.jspecify.annotations.NullMarked;
