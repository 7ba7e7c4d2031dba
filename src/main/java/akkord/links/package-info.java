/**
 * Checks every link of a site as a browser, a search engine or a feed reader would follow it.
 *
 * <p>Read in this order: {@link akkord.links.LinkedSite} is the folder of files that is checked,
 * {@link akkord.links.LinkVerifier} goes through it and gives a {@link akkord.links.LinkReport}.
 * Inside, a file becomes an {@code Outline} of its links and anchors, {@code Addresses} says where
 * a link leads, {@code Server} whether something is served there, and the {@code …Check}s make
 * findings, which {@code Findings} puts together: {@code Verdict} those about one file, {@code
 * WholeSite} those about how files hang together, such as languages, redirects and orphans. A
 * {@link akkord.links.LinkSession} keeps all this and checks again what a change concerns; a {@link
 * akkord.links.LinkMemory} takes it from one build to the next.
 *
 * <p>jsoup reads whatever a page holds. Pages with nothing to mend are read by {@code PlainPage}
 * from their bytes, in a small part of the time: it makes the tree that jsoup makes, as far as it
 * is looked at, or none. So does {@code PlainSitemap} with the usual sitemaps. Lines and columns
 * are looked up for what is shown, and for pages only jsoup tells them.
 *
 * <p>The package does not know how pages are made, and takes nobody's word for what a page holds:
 * it reads the very bytes, or knows by their SHA-256 that it has read them before. Invariant: the
 * report depends on the bytes alone, neither on the order of files nor on the number of threads.
 */
@NullMarked
package akkord.links;

import org.jspecify.annotations.NullMarked;
