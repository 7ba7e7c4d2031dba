/**
 * Files as they were at a revision of the git repository that they lie in, through the program git.
 *
 * <p>Read in this order: {@link akkord.revision.Repository} finds a {@link akkord.revision.Commit}
 * by a name that a person gave, and reads the files of a folder at it; {@code Git} runs the
 * program; {@link akkord.revision.RevisionException} says what can't be had, and the way out.
 *
 * <p>The package knows nothing of content. Invariants: git gets its arguments one by one and never
 * through a shell; a name that a person gave is never an option; nothing in the repository changes,
 * nothing is fetched, and none of its filters run.
 */
@NullMarked
package akkord.revision;

import org.jspecify.annotations.NullMarked;
