/**
 * New entries: from what is known of them to files that pass the check but for marked gaps.
 *
 * <p>Read in this order: {@link akkord.scaffold.Answers} are what is known; an {@link
 * akkord.scaffold.EntryForm} asks {@link akkord.scaffold.Question questions} about the rest, looks
 * for a {@link akkord.scaffold.Duplicate} and makes the {@link akkord.scaffold.EntryFile files};
 * its {@code Outline} follows from the declarations by which the content is read. {@link
 * akkord.scaffold.PageAnswers} are answers that a web page gives.
 *
 * <p>The package knows neither who answers nor how files are written. Invariant: nothing stands in
 * a new entry that was not answered; what was is written as a value of YAML, whatever it says.
 */
@NullMarked
package akkord.scaffold;

import org.jspecify.annotations.NullMarked;
