/**
 * Words of a language in running text, in the forms that its grammar gives them.
 *
 * <p>Read in this order: {@link akkord.inflection.WordSequence} takes a text apart into {@link
 * akkord.inflection.Word}s; a {@link akkord.inflection.Phrase} is a word or several that are looked
 * for, as such or as a part of a compound; {@link akkord.inflection.LooseSearch} says whether a
 * text has something like it. What is particular to a language stands in {@link
 * akkord.inflection.GermanForms}, {@link akkord.inflection.GermanCompounds} and {@link
 * akkord.inflection.EnglishForms}; words of other languages don't change.
 *
 * <p>The package has no dictionary and knows nothing of entries or files. Invariant: a word is
 * found in its own form whatever the language.
 */
@NullMarked
package akkord.inflection;

import org.jspecify.annotations.NullMarked;
