/** Proves what {@link akkord.codec} promises. */
@NullMarked
package akkord.codec;

import org.jspecify.annotations.NullMarked;
