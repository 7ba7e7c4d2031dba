/**
 * The external link check: asks the web for addresses outside the site, politely, and says honestly
 * what the answers mean.
 *
 * <p>Read in this order: an {@link akkord.external.OutwardLink} is what is checked, a {@link
 * akkord.external.CheckPlan} how, {@link akkord.external.ExternalCheck} does it, a {@link
 * akkord.external.CheckedLink} is what is known of a link then, and an {@link
 * akkord.external.ExternalReport} all of it. Inside, an {@code Agenda} says what is due, a {@code
 * Round} sends {@code Visit}s from host to host, {@code Inquiry} and {@code Turns} ask politely,
 * and {@code Judge} says what came of it; {@code Reason} is the table of its rules.
 *
 * <p>{@code robots.txt} is not asked for. It is meant for programs that go from link to link (RFC
 * 9309); here single addresses are looked at that people have chosen, nothing on their pages is
 * followed, and most hosts would be asked twice as much.
 *
 * <p>The package opens no connection itself and writes no file. Invariants: one host is asked one
 * question at a time; an answer that proves nothing is never called dead; the report follows from
 * the answers, whatever the order of links and the haste of threads.
 */
@NullMarked
package akkord.external;

import org.jspecify.annotations.NullMarked;
