/**
 * The repository's own site as a reader meets it: built by the packaged program, opened in a real
 * browser from a web server below a base path and from disk.
 *
 * <p>Read {@link BuiltSite} first, the site and its two addresses, then {@link Sample}, the pages
 * that stand for all kinds of pages, found in the site and not listed here; {@link Shared} gives
 * both and the {@link Chromium} to every test, made once. A {@link Visit} is a page that remembers
 * everything that went wrong in it. {@link EveryPageIT}, {@link BudgetIT}, {@link AccessibilityIT}
 * and {@link QuietIT} hold for all pages or kinds of pages; the others follow a reader.
 *
 * <p>The tests know the layout of the output and nothing of the code that makes it. Invariant: a
 * page kind that is added later is tested without a change here.
 */
@NullMarked
package akkord.browser;

import org.jspecify.annotations.NullMarked;
