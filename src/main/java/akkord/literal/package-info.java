/**
 * Figures in running text: numbers, amounts, dates, percentages and the like, read by the rules of
 * the text's language into values that mean the same in every language.
 *
 * <p>Read in this order: {@link akkord.literal.Value} is what a figure means, {@link
 * akkord.literal.Literal} a figure where it stands, {@link akkord.literal.LiteralReader} finds
 * them, {@link akkord.literal.Counterparts} pairs those of two texts. A language is its {@link
 * akkord.literal.Vocabulary} with the {@link akkord.literal.Rule rules} that read by it; Japanese,
 * which parts no words by blanks, has {@link akkord.literal.Japanese rules of its own} throughout.
 *
 * <p>The package knows nothing of files, entries or mark-up. Invariant: a literal's span lies
 * within the text that it was read from, and no two literals of a text overlap.
 */
@NullMarked
package akkord.literal;

import org.jspecify.annotations.NullMarked;
