/**
 * Where the boxes, lines and labels of a picture go: plain geometry in whole pixels of CSS, from
 * the top left corner.
 *
 * <p>Read in this order: {@link akkord.picture.Lettering} estimates how much room a text takes and
 * breaks it into lines; {@link akkord.picture.TimeAxis} places days between two years; {@link
 * akkord.picture.Lanes} lays spans beside one another; {@link akkord.picture.Untangling} orders two
 * columns so that few lines between them cross; {@link akkord.picture.Tiers} stacks rows of boxes
 * of which each hangs on another.
 *
 * <p>The package knows no site, no language and no format. Invariant: numbers are whole, so that
 * every locale writes them alike, and the same input gives the same picture.
 */
@NullMarked
package akkord.picture;

import org.jspecify.annotations.NullMarked;
