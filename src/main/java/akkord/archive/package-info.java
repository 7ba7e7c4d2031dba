/**
 * Archived copies of web pages: looks them up in web archives, and checks that they show the page.
 *
 * <p>The package writes nothing. Invariant: no copy is proposed that was not looked at.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089: Memento</a>
 */
@NullMarked
package akkord.archive;

import org.jspecify.annotations.NullMarked;
