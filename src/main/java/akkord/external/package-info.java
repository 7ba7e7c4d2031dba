/**
 * The external link check: asks the web for addresses outside the site, politely, and says honestly
 * what the answers mean.
 *
 * <p>Read in this order: an {@link akkord.external.OutwardLink} is what is checked, a {@link
 * akkord.external.CheckPlan} how, a {@link akkord.external.CheckedLink} what is known of it then,
 * and an {@link akkord.external.ExternalReport} all of it.
 *
 * <p>The package opens no connection itself and writes no file. Invariants: one host is asked one
 * question at a time; an answer that proves nothing is never called dead.
 */
@NullMarked
package akkord.external;

import org.jspecify.annotations.NullMarked;
