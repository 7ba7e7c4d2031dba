/**
 * The handbook for editors: what its pages say, in the languages in which there is one.
 *
 * <p>Read in this order: {@link akkord.handbook.Handbook} has the chapters of a language, {@link
 * akkord.handbook.ChapterText} is one of them, {@link akkord.handbook.KeyTable} and {@link
 * akkord.handbook.FindingHelp} are the parts that follow from the program itself.
 *
 * <p>The package does not know where pages lie, nor how they look. Invariant: a key or a code that
 * the program knows is in the handbook, since nobody writes these lists by hand.
 */
@NullMarked
package akkord.handbook;

import org.jspecify.annotations.NullMarked;
