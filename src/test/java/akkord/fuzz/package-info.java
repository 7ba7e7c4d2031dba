/**
 * Fuzzing: whatever bytes come, each parser ends in bounded time with a value or a finding, and
 * what it says of them holds.
 *
 * <p>The packages' tests offer {@link akkord.fuzz.FuzzTarget}s, one per parser, each with what must
 * hold of any input. The {@link akkord.fuzz.Corpus} of a target has its seeds and everything that
 * was ever found with it; {@link akkord.fuzz.CorpusTest} replays these and adds what a seeded
 * {@link akkord.fuzz.Mutator} makes of them; {@link akkord.fuzz.FuzzCampaign} searches for minutes
 * or hours, guided by coverage, outside the quick tests.
 *
 * <p>The package knows no parser. A find becomes a file of the corpus, and stays one.
 */
@NullMarked
package akkord.fuzz;

import org.jspecify.annotations.NullMarked;
