/**
 * Where things stand in the files that an editor writes.
 *
 * <p>Read in this order: {@link akkord.location.SourcePath} names a file, {@link
 * akkord.location.SourceFile} is its text, {@link akkord.location.Span} a range of offsets in that
 * text, {@link akkord.location.LineMap} turns an offset into a {@link akkord.location.Position},
 * and a {@link akkord.location.Location} is what a diagnostic or a fact keeps of all this. A {@link
 * akkord.location.WrittenText} is the text with its own line ends, for those who change it.
 *
 * <p>The package knows nothing of YAML, Markdown or sites. Invariant: line and column arithmetic is
 * done here and nowhere else; lines and columns start at 1 and columns count code points.
 */
@NullMarked
package akkord.location;

import org.jspecify.annotations.NullMarked;
