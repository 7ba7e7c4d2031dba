/**
 * From entries that stand side by side to a site in which everything is linked.
 *
 * <p>Read in this order: {@link akkord.assemble.Assembler} is the stage; {@link
 * akkord.assemble.Mentions} lists everything that an entry names, which {@link
 * akkord.assemble.ReferenceCheck}, {@link akkord.assemble.RelationIndex} and {@link
 * akkord.assemble.CycleCheck} work on; {@link akkord.assemble.TranslationCheck}, {@link
 * akkord.assemble.ParityCheck} compare texts, {@link akkord.assemble.FactCheck} holds them against
 * the facts, and {@link akkord.assemble.TermCheck} against the glossary's words, a {@link
 * akkord.assemble.Lexicon} for each language; {@link akkord.assemble.Stamp} and {@link
 * akkord.assemble.StampComparison} tell which parts of an original have changed, for {@link
 * akkord.assemble.StampCheck} and {@link akkord.assemble.TextStates}. {@link
 * akkord.assemble.Quarantine} leaves out entries that are broken, with what can't stand without
 * them.
 *
 * <p>The package knows nothing of files or pages. Invariant: after a check without errors, each id
 * that an entry of the {@link akkord.model.Site} names is that of an entry of the same site.
 */
@NullMarked
package akkord.assemble;

import org.jspecify.annotations.NullMarked;
