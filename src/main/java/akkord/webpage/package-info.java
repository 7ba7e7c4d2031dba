/**
 * What the pages of other sites say of themselves.
 *
 * <p>Read in this order: a {@link akkord.webpage.PageRequest} names a page and how far the program
 * may reach; {@link akkord.webpage.PageVisit} opens it, and what came of that is a {@link
 * akkord.webpage.Visit}; {@code PageReader} reads {@link akkord.webpage.PageFacts} from its HTML,
 * from what JSON-LD, Highwire, Dublin Core, Open Graph and HTML itself have for them.
 *
 * <p>The package knows nothing of entries. A page is untrusted in all that it says: invariant: what
 * leaves the package is bounded, on one line, and free of characters that deceive; nothing but the
 * public web is reached unless the request allows it.
 */
@NullMarked
package akkord.webpage;

import org.jspecify.annotations.NullMarked;
