/**
 * What the files of a site were made from, so that the next build makes only those anew that would
 * come out otherwise.
 *
 * <p>Read in this order: {@link akkord.ground.Answers} says what a site answers to each question
 * that {@link akkord.trace.Trace} notes; {@link akkord.ground.Grounds} remembers for each file
 * which questions were asked and what the answers were, and finds the files of the last build whose
 * questions have the same answers now; what that build has left, {@link akkord.ground.LastGrounds},
 * can be read before there is a site to ask. What is the same for all files is told apart by a
 * {@link akkord.ground.GroundVersion}.
 *
 * <p>The package does not read or write files, and knows nothing of how they are made. Invariant:
 * two answers are the same bytes only if nobody could tell them apart, but for a collision of
 * SHA-256.
 */
@NullMarked
package akkord.ground;

import org.jspecify.annotations.NullMarked;
