/**
 * The whole program over whole sites: content in, findings, exit code and published files out.
 *
 * <p>Read in this order: a {@link akkord.site.Workspace} is a folder in which the program runs as
 * from a shell; a {@link akkord.site.SiteCase} is a small site with its expected outcome in one
 * text, a {@link akkord.site.Txtar}; {@link akkord.site.GoldenSiteTest} holds a site whose whole
 * output is kept; the other tests run the repository's own content, content on another subject and
 * hostile content.
 *
 * <p>The tests know nothing of how the program works inside: they give it arguments and files.
 * Invariant: whatever the content, the exit code is never that of a bug, and a build that does not
 * end well leaves the site as it was.
 */
@NullMarked
package akkord.site;

import org.jspecify.annotations.NullMarked;
