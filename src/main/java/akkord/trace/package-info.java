/**
 * What is asked of a site while a file of it is made, so that the next build can tell whether the
 * file would come out the same (a verifying trace, see Mokhov, Mitchell, Peyton Jones: Build
 * Systems à la Carte, 2018).
 *
 * <p>Read in this order: {@link akkord.trace.Trace} gathers the questions of whatever is made under
 * it, a {@link akkord.trace.Traced} is what was made, with its questions; a {@link
 * akkord.trace.TracedMap} is a map in which looking something up is a question.
 *
 * <p>The package knows nothing of sites; a question is any value with an identity of its own.
 * Invariant: whatever is shared by several files is made under no file's trace, or its questions
 * are asked again by each that takes it.
 */
@NullMarked
package akkord.trace;

import org.jspecify.annotations.NullMarked;
