/** Proves what {@link akkord.build} promises of what one build leaves for the next. */
@NullMarked
package akkord.build;

import org.jspecify.annotations.NullMarked;
