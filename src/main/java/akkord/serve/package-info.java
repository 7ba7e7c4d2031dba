/**
 * The local server of a site that is being written: its pages, told when they change, and what is
 * wrong with them shown in them.
 *
 * <p>Read in this order: {@link akkord.serve.SiteServer} takes connections, {@link
 * akkord.serve.ServerSettings} says how; a {@code Connection} reads each {@code Request} with a
 * {@code RequestReader}, holds it against the {@code AccessRules} and has a {@code Router} answer
 * it from {@code SitePages}; an {@code EventStream} tells an open page what has changed and what is
 * wrong, as {@code Overlay} puts it. The browser's side is {@code client.js}, which the server
 * writes into each page.
 *
 * <p>The server is our own, for GET and HEAD only. The one of the JDK (jdk.httpserver) can't hold
 * the rules: its limits are properties of the whole Java machine, read once; and it takes folded
 * lines, control characters in fields, a field {@code Host} that stands twice and {@code HTTP/9.9}
 * for good requests before anybody can refuse them.
 *
 * <p>The package knows nothing of how a site is built or where its files lie. Invariants: it
 * listens on 127.0.0.1 only; whatever a request says, only files that the live site names are sent,
 * and no part of the request is sent back.
 */
@NullMarked
package akkord.serve;

import org.jspecify.annotations.NullMarked;
