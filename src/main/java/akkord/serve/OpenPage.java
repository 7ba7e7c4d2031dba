package akkord.serve;

import akkord.diagnostic.Wording;

/**
 * A page that is open in a browser.
 *
 * @param path the path of its address, decoded
 * @param seen the digest of what the browser has
 * @param wording the language in which it is told what is wrong
 */
record OpenPage(String path, String seen, Wording wording) {}
