package akkord.serve;

import akkord.build.LiveSite;

/**
 * What streams of events are fed from.
 *
 * @param live the site
 * @param pages its pages by their addresses
 * @param overlay puts what is wrong
 * @param changes says when to look again
 * @param limits how long to wait
 */
record StreamSource(
    LiveSite live, SitePages pages, Overlay overlay, Changes changes, Limits limits) {}
