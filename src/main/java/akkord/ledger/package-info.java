/**
 * The memory of the external link check: what is known of each address, kept in the repository.
 *
 * <p>Read in this order: an {@link akkord.ledger.Observation} is what one check has shown, a {@link
 * akkord.ledger.LinkRecord} what is known of an address after all of them ({@code Transition} says
 * how it follows), a {@link akkord.ledger.Ledger} all records and their file. {@link
 * akkord.ledger.Exceptions} say which findings are let pass for a while.
 *
 * <p>The package asks nobody and reads no file. Invariant: a record follows from the one before and
 * one observation alone; the same records give the same bytes.
 */
@NullMarked
package akkord.ledger;

import org.jspecify.annotations.NullMarked;
