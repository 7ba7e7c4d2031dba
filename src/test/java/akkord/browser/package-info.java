/**
 * The repository's own site as a reader meets it: built by the packaged program, opened in a real
 * browser, once from a web server below a base path and once from disk.
 *
 * <p>Start with {@link SiteSmokeIT}; {@link BuiltSite} is the site and its two addresses, a {@link
 * Visit} is a page that remembers everything that went wrong in it. The tests know the layout of
 * the output and nothing of the code that makes it.
 */
@NullMarked
package akkord.browser;

import org.jspecify.annotations.NullMarked;
