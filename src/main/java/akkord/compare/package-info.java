/**
 * What changed between two states of a site's content: which facts, from what to what, and which
 * sections of which texts.
 *
 * <p>Read in this order: {@link akkord.compare.WrittenContent} is what editors wrote, each key as a
 * {@link akkord.compare.Value}; {@link akkord.compare.Comparison} takes two of them and gives
 * {@link akkord.compare.Changes}. {@link akkord.compare.PageChanges} is the same for published
 * pages.
 *
 * <p>The package does no I/O, and knows neither files nor formats nor the keys of any collection.
 * Invariants: what is compared with itself has no changes; what has no meaning, such as the order
 * of keys or white space, makes no change; the same input gives the same changes in the same order.
 */
@NullMarked
package akkord.compare;

import org.jspecify.annotations.NullMarked;
