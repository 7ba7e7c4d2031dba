/**
 * What is wrong, where, and how to mend it, as data.
 *
 * <p>Read in this order: {@link akkord.diagnostic.DiagnosticCode} is the one table of all findings,
 * a {@link akkord.diagnostic.Diagnostic} is one finding at a place, {@link
 * akkord.diagnostic.Diagnostics} collects those of one stage, and {@link akkord.diagnostic.Nearest}
 * finds what somebody meant.
 *
 * <p>The package does not know how findings are printed, nor what they are about. Invariant: a
 * finding carries everything that any printed form needs, except the source line, which is read
 * when it is printed.
 */
@NullMarked
package akkord.diagnostic;

import org.jspecify.annotations.NullMarked;
