/**
 * Archived copies of web pages: looks them up in web archives, and checks that they show the page.
 *
 * <p>Read in this order: a page is {@link akkord.archive.Wanted}; an {@link
 * akkord.archive.ArchivePlan} says how it is looked for; {@link akkord.archive.ArchiveSearch} asks,
 * and what comes of it is an {@link akkord.archive.ArchiveReport}. Inside, {@code CopySearch} looks
 * for one page, {@code TimeMap} reads what copies an archive has, {@code HostRule} knows where the
 * pages of a host have gone, {@code ShownPage} tells what a copy shows, and {@code Turns} leaves
 * archives in peace.
 *
 * <p>The package opens no connection itself and writes nothing. Invariant: no copy is proposed that
 * was not looked at, nor one from before the date of issue.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089: Memento</a>
 */
@NullMarked
package akkord.archive;

import org.jspecify.annotations.NullMarked;
