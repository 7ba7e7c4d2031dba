/** Tests of the printed forms of findings. */
@NullMarked
package akkord.report;

import org.jspecify.annotations.NullMarked;
